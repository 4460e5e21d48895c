using System.Net;
using System.Text;
using Microsoft.Extensions.AI;
using OpenAi.Containers;
using OpenAi.Files;
using OpenAi.Tests.Support;

namespace OpenAi.Extensions.AI.Tests.Files;

public sealed class HostedFilesTests
{
    private const string Stored = """{"id":"file-1","object":"file","bytes":5,"created_at":1700000000,"filename":"a.csv","purpose":"user_data","status":"processed"}""";
    private const string InContainer = """{"id":"cfile_1","object":"container.file","bytes":5,"created_at":1700000000,"container_id":"cntr_1","path":"/mnt/data/plot.png","source":"assistant"}""";
    private const string NotFound = """{"error":{"message":"No such file.","type":"invalid_request_error"}}""";

    [Fact]
    public async Task A_file_goes_up_with_its_purpose()
    {
        using var handler = FakeHandler.Json(Stored);

        var file = await Client(handler).UploadAsync(Bytes(), "text/csv", "a.csv", new() { Purpose = "assistants" });

        Assert.Equal("/v1/files", handler.Requests[0].Uri.AbsolutePath);
        Assert.Equal("a.csv|assistants", FormText.Of(handler.Requests[0].Body!, "file", "purpose"));
        Assert.Equal(("file-1", "a.csv", "text/csv", 5, "user_data", null), (file.FileId, file.Name, file.MediaType, file.SizeInBytes, file.Purpose, file.Scope));
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1700000000), file.CreatedAt);
        Assert.IsType<OpenAiFile>(file.RawRepresentation);
    }

    [Theory]
    [InlineData("text/plain", "file.txt")]
    [InlineData(null, "file.bin")]
    public async Task A_file_without_a_name_is_named_by_its_kind(string? mediaType, string name)
    {
        using var handler = FakeHandler.Json(Stored);

        await Client(handler).UploadAsync(Bytes(), mediaType);

        Assert.Equal($"{name}|user_data", FormText.Of(handler.Requests[0].Body!, "file", "purpose"));
    }

    [Fact]
    public async Task The_request_of_the_factory_wins()
    {
        using var handler = FakeHandler.Json(Stored);
        var own = new FileCreateRequest { File = null!, Purpose = FilePurpose.Batch, ExpiresAfter = new() { Seconds = 3600 } };

        await Client(handler).UploadAsync(Bytes(), "text/plain", "b.jsonl", new() { Purpose = "vision", RawRepresentationFactory = _ => own, AdditionalProperties = new() { ["note"] = "n" } });

        Assert.Equal("b.jsonl|batch|3600|n", FormText.Of(handler.Requests[0].Body!, "file", "purpose", "expires_after[seconds]", "note"));
        Assert.Null(own.File);
    }

    [Fact]
    public async Task A_scope_is_a_container()
    {
        using var handler = new FakeHandler().Then(FakeHandler.Answer(InContainer)).Then(FakeHandler.Answer(InContainer)).Then(FakeHandler.Answer("""{"id":"cfile_1","deleted":true}"""));
        var client = Client(handler);
        var scope = new HostedFileClientOptions { Scope = "cntr_1" };

        var file = await client.UploadAsync(Bytes(), "image/png", "plot.png", scope);
        var info = await client.GetFileInfoAsync("cfile_1", scope);
        Assert.True(await client.DeleteAsync("cfile_1", scope));

        Assert.Equal(("cfile_1", "plot.png", "image/png", 5, "cntr_1"), (file.FileId, file.Name, file.MediaType, file.SizeInBytes, file.Scope));
        Assert.Equal("cntr_1", info?.Scope);
        Assert.Equal(
            ["POST /v1/containers/cntr_1/files", "GET /v1/containers/cntr_1/files/cfile_1", "DELETE /v1/containers/cntr_1/files/cfile_1"],
            handler.Requests.Select(static request => $"{request.Method} {request.Uri.AbsolutePath}"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("cntr_1")]
    public async Task A_download_has_the_name_and_the_kind_of_its_file(string? container)
    {
        using var handler = new FakeHandler().Then(FakeHandler.Answer(container is null ? Stored : InContainer)).Then(FakeHandler.Answer("hello", mediaType: "application/octet-stream"));

        // The scope of a citation's file is where it is found.
        await using var stream = await Client(handler, container).DownloadAsync(new HostedFileContent("file-1") { Scope = container });
        var data = await stream.ToDataContentAsync();

        Assert.Equal(container is null ? ("a.csv", "text/csv") : ("plot.png", "image/png"), (data.Name, data.MediaType));
        Assert.Equal("hello", Encoding.ASCII.GetString(data.Data.Span));
        Assert.EndsWith("/files/file-1/content", handler.Requests[1].Uri.AbsolutePath, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_ends_where_the_caller_wants_it_without_another_page()
    {
        using var handler = new FakeHandler()
            .Then(FakeHandler.Answer($$"""{"object":"list","data":[{{Stored}},{{Stored.Replace("file-1", "file-2", StringComparison.Ordinal)}}],"has_more":true,"last_id":"file-2"}"""))
            .Then(FakeHandler.Answer($$"""{"object":"list","data":[{{InContainer}}],"has_more":false}"""));
        var client = Client(handler);

        Assert.Equal(["file-1", "file-2"], await client.ListFilesAsync(new() { Limit = 2, Purpose = "batch" }).Select(static file => file.FileId).ToListAsync());
        Assert.Equal(["cfile_1"], await client.ListFilesAsync(new() { Scope = "cntr_1" }).Select(static file => file.FileId).ToListAsync());
        Assert.Empty(await client.ListFilesAsync(new() { Limit = 0 }).ToListAsync());

        Assert.Equal("?purpose=batch&limit=2", handler.Requests[0].Uri.Query);
        Assert.Equal("/v1/containers/cntr_1/files", handler.Requests[1].Uri.AbsolutePath);
        Assert.Equal(2, handler.Requests.Count);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("cntr_1")]
    public async Task What_is_not_found_is_null_or_false(string? container)
    {
        using var handler = new FakeHandler { Default = static (_, _) => Task.FromResult(FakeHandler.Answer(NotFound, HttpStatusCode.NotFound)) };
        var client = Client(handler, container);

        Assert.Null(await client.GetFileInfoAsync("file-9"));
        Assert.False(await client.DeleteAsync("file-9"));
        await Assert.ThrowsAsync<NotFoundException>(() => client.DownloadAsync("file-9"));
    }

    [Fact]
    public async Task Other_failures_are_told()
    {
        using var handler = new FakeHandler { Default = static (_, _) => Task.FromResult(FakeHandler.Answer("{}", HttpStatusCode.Forbidden)) };
        await Assert.ThrowsAsync<PermissionDeniedException>(() => Client(handler).GetFileInfoAsync("file-1"));
        await Assert.ThrowsAsync<PermissionDeniedException>(() => Client(handler).DeleteAsync("file-1"));
        await Assert.ThrowsAsync<ArgumentException>(() => Client(handler).DeleteAsync(" "));
    }

    [Fact]
    public void The_client_says_what_it_is()
    {
        using var handler = new FakeHandler();
        using var openai = handler.CreateClient();
        var client = openai.AsIHostedFileClient();

        Assert.Equal(("openai", new Uri("https://example.test/v1")), (client.GetMetadata()!.ProviderName, client.GetMetadata()!.ProviderUri));
        Assert.Same(openai, client.GetService<OpenAiClient>());
        Assert.Same(openai.Files, client.GetService<FilesClient>());
        Assert.Same(openai.Containers.Files, client.GetService<ContainerFilesClient>());
    }

    private static IHostedFileClient Client(FakeHandler handler, string? container = null) => handler.CreateClient().AsIHostedFileClient(container);

    private static MemoryStream Bytes() => new([1, 2, 3]);
}
