using System.Net;
using OpenAi.Tests.Support;
using OpenAi.VectorStores;

namespace OpenAi.Tests.VectorStores;

public class VectorStoreUploadTests
{
    [Fact]
    public async Task A_file_is_uploaded_put_in_and_waited_for()
    {
        using var handler = FakeHandler.Json("""{"id":"file-1"}""")
            .Then(FakeHandler.Answer(VectorStoreSamples.FileWithStatus("in_progress")))
            .Then(FakeHandler.Answer(VectorStoreSamples.FileWithStatus("completed")));
        using var openai = handler.CreateClient();

        var file = await openai.VectorStores.Files.UploadAndPollAsync(
            "vs_1", Upload(0), ChunkingStrategy.Auto, new Dictionary<string, AttributeValue> { ["year"] = 1843 }, requestOptions: new() { ExtraFields = new() { ["newer"] = 7 } });

        Assert.Equal(VectorStoreFileStatus.Completed, file.Status);
        var form = await SentForm.ReadAsync(handler.Requests[0]);
        Assert.Equal(["file", "purpose"], form.Names.Order(StringComparer.Ordinal));
        Assert.Equal("assistants", form["purpose"]);
        Assert.Null(handler.Requests[0].Header("OpenAI-Beta"));
        JsonAssert.Equal("""{"file_id":"file-1","chunking_strategy":{"type":"auto"},"attributes":{"year":1843},"newer":7}""", handler.Requests[1].Body);
        Assert.Equal(["/v1/files", "/v1/vector_stores/vs_1/files", "/v1/vector_stores/vs_1/files/file-1"], handler.Requests.Select(static request => request.Uri.AbsolutePath));
    }

    [Fact]
    public async Task Many_files_are_uploaded_a_few_at_a_time_and_keep_their_order()
    {
        var (gate, open, most) = (new Lock(), 0, 0);
        var full = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var handler = new FakeHandler
        {
            Default = async (request, token) =>
            {
                if (request.RequestUri!.AbsolutePath != "/v1/files")
                    return FakeHandler.Answer(VectorStoreSamples.BatchWithStatus(request.Method == HttpMethod.Get ? "completed" : "in_progress"));
                var form = await SentForm.ReadAsync(new SentRequest(request, await request.Content!.ReadAsStringAsync(token)));
                lock (gate)
                    most = Math.Max(most, ++open);
                if (most == 3)
                    full.TrySetResult();
                await full.Task.WaitAsync(Patience.Limit, token);
                lock (gate)
                    open--;
                return FakeHandler.Answer($$"""{"id":"file-{{form["file"]}}"}""");
            },
        };
        using var openai = handler.CreateClient();

        var batch = await openai.VectorStores.FileBatches.UploadAndPollAsync(
            "vs_1", Enumerable.Range(0, 20).Select(Upload), new() { MaxConcurrency = 3, FileIds = ["file-old"] });

        Assert.Equal(VectorStoreFileBatchStatus.Completed, batch.Status);
        Assert.Equal(3, most);
        var expected = string.Join(',', Enumerable.Range(0, 20).Select(static i => $"\"file-{i}\"").Prepend("\"file-old\""));
        Assert.Equal($$"""{"file_ids":[{{expected}}]}""", handler.Requests[20].Body);
        Assert.Equal(22, handler.Requests.Count);
    }

    [Fact]
    public async Task An_upload_that_fails_stops_the_others_and_is_told()
    {
        var sent = 0;
        using var handler = new FakeHandler
        {
            Default = async (_, token) =>
            {
                if (Interlocked.Increment(ref sent) == 2)
                    return FakeHandler.Answer("{}", HttpStatusCode.BadRequest);
                await Task.Delay(Timeout.Infinite, token);
                return null!;
            },
        };
        using var openai = handler.CreateClient();

        await Assert.ThrowsAsync<BadRequestException>(
            () => openai.VectorStores.FileBatches.UploadAndPollAsync("vs_1", Enumerable.Range(0, 20).Select(Upload), new() { MaxConcurrency = 2 }));

        Assert.Equal(2, handler.Requests.Count);
    }

    [Fact]
    public async Task Uploads_end_with_their_callers_token()
    {
        using var source = new CancellationTokenSource();
        using var handler = new FakeHandler { Default = async (_, token) => { await source.CancelAsync(); await Task.Delay(Timeout.Infinite, token); return null!; } };
        using var openai = handler.CreateClient();

        var exception = await Assert.ThrowsAsync<OperationCanceledException>(
            () => openai.VectorStores.FileBatches.UploadAndPollAsync("vs_1", [Upload(0)], cancellationToken: source.Token));

        Assert.Equal(source.Token, exception.CancellationToken);
    }

    [Fact]
    public async Task Invalid_arguments_are_refused_before_anything_is_uploaded()
    {
        using var handler = new FakeHandler();
        using var openai = handler.CreateClient();
        var (files, batches) = (openai.VectorStores.Files, openai.VectorStores.FileBatches);

        Assert.Equal("file", (await Assert.ThrowsAsync<ArgumentNullException>(() => files.UploadAndPollAsync("vs_1", null!))).ParamName);
        Assert.Equal("vectorStoreId", (await Assert.ThrowsAsync<ArgumentException>(() => files.UploadAndPollAsync("..", Upload(0)))).ParamName);
        Assert.Equal("Interval", (await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => files.UploadAndPollAsync("vs_1", Upload(0), polling: new() { Interval = TimeSpan.Zero }))).ParamName);
        Assert.Equal("MaxWait", (await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => files.CreateAndPollAsync("vs_1", new() { FileId = "f" }, polling: new() { MaxWait = TimeSpan.Zero }))).ParamName);
        Assert.Equal("files", (await Assert.ThrowsAsync<ArgumentNullException>(() => batches.UploadAndPollAsync("vs_1", null!))).ParamName);
        Assert.Equal("files", (await Assert.ThrowsAsync<ArgumentNullException>(() => batches.UploadAndPollAsync("vs_1", [null!]))).ParamName);
        Assert.Equal("files", (await Assert.ThrowsAsync<ArgumentException>(() => batches.UploadAndPollAsync("vs_1", []))).ParamName);
        Assert.Equal("vectorStoreId", (await Assert.ThrowsAsync<ArgumentException>(() => batches.UploadAndPollAsync(" ", [Upload(0)]))).ParamName);
        Assert.Equal("MaxConcurrency", (await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => batches.UploadAndPollAsync("vs_1", [Upload(0)], new() { MaxConcurrency = 0 }))).ParamName);
        Assert.Equal("request", (await Assert.ThrowsAsync<ArgumentNullException>(() => openai.VectorStores.SearchAsync("vs_1", null!))).ParamName);
        Assert.Empty(handler.Requests);
    }

    private static FileUpload Upload(int i) => FileUpload.FromBytes(System.Text.Encoding.ASCII.GetBytes($"{i}"), $"{i}.txt");
}
