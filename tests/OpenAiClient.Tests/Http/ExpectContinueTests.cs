using OpenAi.Tests.Support;

namespace OpenAi.Tests.Http;

/// <summary>A large upload asks for permission first, so that the caller sees a rejection instead of a broken connection.</summary>
public class ExpectContinueTests
{
    private const int Large = 8 * 1024 * 1024;

    [Fact]
    public async Task A_refusal_before_the_bytes_is_seen_at_once_and_nothing_was_sent()
    {
        var requests = 0;
        using var server = new LoopbackServer(connection =>
        {
            Interlocked.Increment(ref requests);
            connection.ReadHead();
            connection.Answer("""{"error":{"message":"Too large."}}""", "413 Payload Too Large");
            connection.Abort();
        });
        using var openai = server.CreateClient(options => options.MaxRetries = 3);

        var exception = await Assert.ThrowsAsync<ApiException>(() => UploadAsync(openai, new GeneratedStream(Large, canSeek: true)));

        Assert.Equal((413, 1, 1), ((int)exception.Status, exception.Attempts, requests));
    }

    [Theory]
    [InlineData(1024 * 1024, true, 1024 * 1024L, true)]
    [InlineData(1024 * 1024, true, 2 * 1024 * 1024L, false)]
    [InlineData(10, true, 1024 * 1024L, false)]
    [InlineData(10, true, 0L, true)]
    [InlineData(10, false, 1024 * 1024L, true)]
    [InlineData(Large, true, null, false)]
    public async Task An_upload_sends_Expect_100_from_a_size_on_or_where_the_size_is_unknown(int length, bool isSized, long? from, bool asks)
    {
        string? head = null;
        using var server = new LoopbackServer(connection =>
        {
            head = connection.ReadRequest(keepBody: false).Head;
            connection.Answer("""{"id":"f"}""");
        });
        using var openai = server.CreateClient(options => options.ExpectContinueFrom = from);

        Assert.Equal("f", (await UploadAsync(openai, new GeneratedStream(length, isSized))).Id);

        Assert.Equal(asks ? "100-continue" : null, ServerConnection.Header(head!, "Expect"));
    }

    [Fact]
    public async Task A_request_without_files_does_not_ask()
    {
        using var handler = FakeHandler.Json("{}");
        using var openai = handler.CreateClient(static options => options.ExpectContinueFrom = 0);

        await openai.PostAsync();

        Assert.Null(handler.Requests[0].Header("Expect"));
    }

    private static Task<OpenAi.Files.OpenAiFile> UploadAsync(OpenAiClient openai, Stream content) =>
        openai.Files.CreateAsync(FileUpload.From(() => content, "large.bin"), "assistants");
}
