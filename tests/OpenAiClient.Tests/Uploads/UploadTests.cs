using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using OpenAi.Conformance;
using OpenAi.Files;
using OpenAi.Tests.Support;
using OpenAi.Uploads;

namespace OpenAi.Tests.Uploads;

public class UploadTests
{
    [Fact]
    public void Every_field_of_an_upload_has_a_property_and_is_written_back()
    {
        var upload = Wire.Read<Upload>(UploadSamples.Completed);

        JsonAssert.Equal(UploadSamples.Completed, upload.ToString());
        Assert.Null(upload.ExtraFields);
        Assert.Null(upload.File!.ExtraFields);
        Assert.Equal("upload_abc123", upload.Id);
        Assert.Equal(2147483648, upload.Bytes);
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1719184911), upload.CreatedAt);
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1719127296), upload.ExpiresAt);
        Assert.Equal("training_examples.jsonl", upload.Filename);
        Assert.Equal(FilePurpose.FineTune, upload.Purpose);
        Assert.Equal(UploadStatus.Completed, upload.Status);
        Assert.Equal(FileStatus.Processed, upload.File.Status);
    }

    [Fact]
    public void Every_field_of_a_part_has_a_property_and_is_written_back()
    {
        var part = Wire.Read<UploadPart>(UploadSamples.Part);

        JsonAssert.Equal(UploadSamples.Part, part.ToString());
        Assert.Null(part.ExtraFields);
        Assert.Equal("part_def456", part.Id);
        Assert.Equal("upload_abc123", part.UploadId);
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1719185911), part.CreatedAt);
    }

    [Fact]
    public void Nothing_that_other_servers_leave_out_or_invent_keeps_an_answer_from_being_read()
    {
        foreach (var (what, json) in Mutants.Harmless(UploadSamples.Completed))
            Assert.True(Record.Exception(() => Wire.Read<Upload>(json)) is null, what);
        foreach (var (what, json) in Mutants.Harmless(UploadSamples.Part))
            Assert.True(Record.Exception(() => Wire.Read<UploadPart>(json)) is null, what);
    }

    [Fact]
    public void A_field_of_a_wrong_type_is_read_or_refused_with_its_path()
    {
        foreach (var (what, json) in Mutants.WrongTypes(UploadSamples.Completed))
        {
            var exception = Record.Exception(() => Wire.Read<Upload>(json));
            Assert.True(exception is null or JsonException { Path: not null }, $"{what}: {exception}");
        }
    }
}
