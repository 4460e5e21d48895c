using OpenAi.Tests.Support;
using OpenAi.Uploads;

namespace OpenAi.Tests.Uploads;

public class UploadsClientTests
{
    [Fact]
    public async Task An_upload_is_begun_with_the_JSON_that_the_API_documents()
    {
        using var handler = FakeHandler.Json(UploadSamples.Pending);
        using var openai = handler.CreateClient();

        var upload = await openai.Uploads.CreateAsync(new()
        {
            Filename = "training_examples.jsonl",
            Purpose = FilePurpose.FineTune,
            Bytes = 2147483648,
            MimeType = "text/jsonl",
            ExpiresAfter = new() { Seconds = 3600 },
        });

        Assert.Equal(UploadStatus.Pending, upload.Status);
        Assert.Null(upload.File);
        Assert.NotNull(upload.ResponseInfo);
        Assert.Equal("POST /v1/uploads", Operation(handler.Requests[0]));
        JsonAssert.Equal(
            """{"purpose":"fine-tune","filename":"training_examples.jsonl","bytes":2147483648,"mime_type":"text/jsonl","expires_after":{"anchor":"created_at","seconds":3600}}""",
            handler.Requests[0].Body);
    }

    [Fact]
    public async Task A_part_is_sent_as_a_form()
    {
        using var handler = FakeHandler.Json(UploadSamples.Part);
        using var openai = handler.CreateClient();

        var part = await openai.Uploads.AddPartAsync("upload_abc123", new() { Data = FileUpload.FromBytes("bytes"u8.ToArray(), "part") });

        Assert.Equal("part_def456", part.Id);
        Assert.Equal("POST /v1/uploads/upload_abc123/parts", Operation(handler.Requests[0]));
        var form = await SentForm.ReadAsync(handler.Requests[0]);
        Assert.Equal("data", Assert.Single(form.Names));
        Assert.Equal("bytes", form["data"]);
    }

    [Fact]
    public async Task An_upload_is_completed_with_its_parts_in_order()
    {
        using var handler = FakeHandler.Json(UploadSamples.Completed).Then(FakeHandler.Answer(UploadSamples.Completed));
        using var openai = handler.CreateClient();

        var upload = await openai.Uploads.CompleteAsync("upload_abc123", new() { PartIds = ["part_def456", "part_ghi789"] });
        await openai.Uploads.CompleteAsync("upload_abc123", new() { PartIds = [], Md5 = "d41d8cd98f00b204e9800998ecf8427e" });

        Assert.Equal("file-abc123", upload.File?.Id);
        Assert.Equal("POST /v1/uploads/upload_abc123/complete", Operation(handler.Requests[0]));
        JsonAssert.Equal("""{"part_ids":["part_def456","part_ghi789"]}""", handler.Requests[0].Body);
        JsonAssert.Equal("""{"part_ids":[],"md5":"d41d8cd98f00b204e9800998ecf8427e"}""", handler.Requests[1].Body);
    }

    [Fact]
    public async Task An_upload_is_cancelled_without_a_body()
    {
        using var handler = FakeHandler.Json("""{"id":"upload_abc123","object":"upload","status":"cancelled"}""");
        using var openai = handler.CreateClient();

        var upload = await openai.Uploads.CancelAsync("upload_abc123");

        Assert.Equal(UploadStatus.Cancelled, upload.Status);
        Assert.Equal("POST /v1/uploads/upload_abc123/cancel", Operation(handler.Requests[0]));
        Assert.Null(handler.Requests[0].Body);
    }

    [Fact]
    public async Task Missing_arguments_are_refused_by_their_names()
    {
        using var handler = new FakeHandler();
        using var openai = handler.CreateClient();

        Assert.Equal("request", (await Assert.ThrowsAsync<ArgumentNullException>(() => openai.Uploads.CreateAsync(null!))).ParamName);
        Assert.Equal("request", (await Assert.ThrowsAsync<ArgumentNullException>(() => openai.Uploads.AddPartAsync("u", null!))).ParamName);
        Assert.Equal("request", (await Assert.ThrowsAsync<ArgumentNullException>(() => openai.Uploads.CompleteAsync("u", null!))).ParamName);
        Assert.Equal("uploadId", (await Assert.ThrowsAsync<ArgumentNullException>(() => openai.Uploads.CancelAsync(null!))).ParamName);
        Assert.Equal("file", (await Assert.ThrowsAsync<ArgumentNullException>(() => openai.Uploads.UploadFileAsync(null!, "batch"))).ParamName);
    }

    private static string Operation(SentRequest request) => $"{request.Method} {request.Uri.AbsolutePath}";
}
