using OpenAi.Tests.WireMock;
using OpenAi.Uploads;

namespace OpenAi.Tests.Uploads;

/// <summary>The operations of uploads over real HTTP, with recorded answers.</summary>
public class UploadsOperationTests : WireMockTest
{
    private const string Begun = "upload_68cb2ab4b6cc8191b75b2ce214482d40";
    private const string Name = "uploads_test_file56433a4c-8c6e-d62c-344a-2bb8b78c99ad.jsonl";

    [Fact]
    public async Task Create_begins_an_upload()
    {
        var upload = await CreateClient().Uploads.CreateAsync(new() { Filename = Name, Purpose = FilePurpose.FineTune, Bytes = 8, MimeType = "text/jsonl" });

        Assert.Equal((Begun, "upload", 8L, Name), (upload.Id, upload.Object, upload.Bytes, upload.Filename));
        Assert.Equal(UploadStatus.Pending, upload.Status);
        Assert.Equal(TimeSpan.FromHours(1), upload.ExpiresAt - upload.CreatedAt);
        Assert.Null(upload.ExtraFields);
    }

    [Fact]
    public async Task Add_part_sends_the_bytes_as_a_form()
    {
        var part = await CreateClient().Uploads.AddPartAsync(Begun, new() { Data = FileUpload.FromBytes("{\"a\":1}\n"u8.ToArray(), "part") });

        Assert.Equal(("part_68cb2ab53be881918156a0ace62994b2", "upload.part", Begun), (part.Id, part.Object, part.UploadId));
        Assert.Equal($"/v1/uploads/{Begun}/parts", (await SentOnceAsync()).Url);
    }

    [Fact]
    public async Task Complete_gives_the_upload_with_its_file()
    {
        var upload = await CreateClient().Uploads.CompleteAsync("upload_68cb2a7db1008191a9fc811a39b4a95b", new() { PartIds = ["part_68cb2a7e1b3c8191a5b0f5c0d8a9e123"] });

        Assert.Equal(UploadStatus.Completed, upload.Status);
        Assert.Equal(("file-RRx32Mws4VZG3ZUnsU6Dvf", 8L), (upload.File?.Id, upload.File?.Bytes));
        Assert.Equal(FilePurpose.FineTune, upload.File?.Purpose);
    }

    [Fact]
    public async Task Cancel_gives_the_upload_up()
    {
        var upload = await CreateClient().Uploads.CancelAsync("upload_68cb29f703b88191a782f78caf1dfeb2");

        Assert.Equal(UploadStatus.Cancelled, upload.Status);
        Assert.Equal("", (await SentOnceAsync()).Body);
    }

    [Fact]
    public async Task Upload_file_begins_sends_and_completes()
    {
        var upload = await CreateClient().Uploads.UploadFileAsync(FileUpload.FromBytes("{\"a\":1}\n"u8.ToArray(), Name), FilePurpose.FineTune);

        Assert.Equal(UploadStatus.Completed, upload.Status);
        Assert.Equal(Name, upload.File?.Filename);
        Assert.Equal(["/v1/uploads", $"/v1/uploads/{Begun}/parts", $"/v1/uploads/{Begun}/complete"], (await SentAsync()).Select(static request => request.Url));
    }
}
