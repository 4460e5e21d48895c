using OpenAi.Files;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Files;

public class FilesClientTests
{
    [Fact]
    public async Task A_file_is_uploaded_as_the_form_that_the_API_documents()
    {
        using var handler = FakeHandler.Json(FileSamples.File);
        using var openai = handler.CreateClient();

        var file = await openai.Files.CreateAsync(new()
        {
            File = FileUpload.FromBytes("{\"a\":1}\n"u8.ToArray(), "mydata.jsonl", "application/jsonl"),
            Purpose = FilePurpose.FineTune,
            ExpiresAfter = new() { Seconds = 2592000 },
        });

        Assert.Equal("file-abc123", file.Id);
        Assert.Equal(1, file.ResponseInfo?.Attempts);
        Assert.Equal("https://example.test/v1/files", handler.Requests[0].Uri.ToString());
        Assert.Equal(HttpMethod.Post, handler.Requests[0].Method);
        var form = await SentForm.ReadAsync(handler.Requests[0]);
        Assert.Equal(["expires_after[anchor]", "expires_after[seconds]", "file", "purpose"], form.Names.Order(StringComparer.Ordinal));
        Assert.Equal("fine-tune", form["purpose"]);
        Assert.Equal("created_at", form["expires_after[anchor]"]);
        Assert.Equal("2592000", form["expires_after[seconds]"]);
        Assert.Equal("{\"a\":1}\n", form["file"]);
        Assert.Equal("application/jsonl", form.MediaType);
        Assert.Equal("form-data; name=\"file\"; filename=\"mydata.jsonl\"", form.Disposition("file"));
    }

    [Fact]
    public async Task The_short_way_to_upload_sends_the_file_and_its_purpose()
    {
        using var handler = FakeHandler.Json(FileSamples.File);
        using var openai = handler.CreateClient();

        await openai.Files.CreateAsync(FileUpload.FromBytes("x"u8.ToArray(), "x.txt"), FilePurpose.UserData, new() { ExtraFields = new() { ["newer"] = 7 } });

        var form = await SentForm.ReadAsync(handler.Requests[0]);
        Assert.Equal(["file", "newer", "purpose"], form.Names.Order(StringComparer.Ordinal));
        Assert.Equal("user_data", form["purpose"]);
        Assert.Equal("7", form["newer"]);
    }

    [Fact]
    public async Task A_list_is_enumerated_over_its_pages_with_its_query()
    {
        using var handler = FakeHandler.Json("""{"object":"list","data":[{"id":"file-1"},{"id":"file-2"}],"first_id":"file-1","last_id":"file-2","has_more":true}""")
            .Then(FakeHandler.Answer("""{"object":"list","data":[{"id":"file-3"}],"first_id":"file-3","last_id":"file-3","has_more":false}"""));
        using var openai = handler.CreateClient();

        var ids = new List<string>();
        await foreach (var file in openai.Files.ListAsync(new() { Purpose = FilePurpose.Assistants, Limit = 2, Order = ListOrder.Ascending, After = "file-0" }))
            ids.Add(file.Id);

        Assert.Equal(["file-1", "file-2", "file-3"], ids);
        Assert.Equal("?purpose=assistants&limit=2&order=asc&after=file-0", handler.Requests[0].Uri.Query);
        Assert.Equal("?purpose=assistants&limit=2&order=asc&after=file-2", handler.Requests[1].Uri.Query);
    }

    [Fact]
    public async Task A_file_is_got_and_deleted_by_its_id()
    {
        using var handler = FakeHandler.Json(FileSamples.File).Then(FakeHandler.Answer("""{"object":"file","deleted":true,"id":"file-abc123"}"""));
        using var openai = handler.CreateClient();

        Assert.Equal("mydata.jsonl", (await openai.Files.GetAsync("file-abc123")).Filename);
        var deleted = await openai.Files.DeleteAsync("file/abc");

        Assert.True(deleted.Deleted);
        Assert.Equal("file-abc123", deleted.Id);
        Assert.Equal("file", deleted.Object);
        Assert.Null(deleted.ExtraFields);
        Assert.Equal("/v1/files/file-abc123", handler.Requests[0].Uri.AbsolutePath);
        Assert.Equal("/v1/files/file%2Fabc", handler.Requests[1].Uri.AbsolutePath);
        Assert.Equal(HttpMethod.Delete, handler.Requests[1].Method);
    }

    [Fact]
    public async Task Missing_arguments_are_refused_by_their_names()
    {
        using var handler = new FakeHandler();
        using var openai = handler.CreateClient();

        Assert.Equal("request", (await Assert.ThrowsAsync<ArgumentNullException>(() => openai.Files.CreateAsync(null!))).ParamName);
        Assert.Equal("file", (await Assert.ThrowsAsync<ArgumentNullException>(() => openai.Files.CreateAsync(null!, "batch"))).ParamName);
        Assert.Equal("fileId", (await Assert.ThrowsAsync<ArgumentNullException>(() => openai.Files.GetAsync(null!))).ParamName);
        Assert.Equal("fileId", (await Assert.ThrowsAsync<ArgumentException>(() => openai.Files.DeleteAsync(" "))).ParamName);
        Assert.Equal("path", (await Assert.ThrowsAsync<ArgumentNullException>(() => openai.Files.SaveAsync("file-1", path: null!))).ParamName);
    }
}
