using System.IO.Compression;
using System.Text;
using OpenAi.Images;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Faults;

/// <summary>Data that is too large is rejected at the limit, which the message names, whatever the server sends.</summary>
[Collection(nameof(Alone))]
public class SizeLimitTests
{
    private const int Megabyte = 1024 * 1024;

    [Theory]
    [InlineData("data: ", "xxxxxxxxxxxxxxxx")]
    [InlineData("", "data: xxxxxxxxxxxx\n")]
    [InlineData("event: ", "xxxxxxxxxxxxxxxx")]
    [InlineData(": ", "xxxxxxxxxxxxxxxx")]
    public async Task An_endless_event_ends_in_the_size_limit(string begin, string piece)
    {
        using var server = new LoopbackServer(connection =>
        {
            connection.ReadRequest();
            connection.Write("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\ndata: 1\n\n" + begin);
            Forever(connection, piece);
        });
        using var openai = server.CreateClient(options => options.MaxEventBytes = 2 * Megabyte);
        await using var events = openai.StreamAsync().GetAsyncEnumerator();

        Assert.True(await events.MoveNextAsync());
        var exception = await Assert.ThrowsAsync<InvalidResponseException>(async () => await events.MoveNextAsync());

        Assert.StartsWith("The server sent an event of more than 2 MB, which is the limit (OpenAiClientOptions.MaxEventBytes).", exception.Message, StringComparison.Ordinal);
        Assert.Equal(1, exception.Attempts);
    }

    [Fact]
    public async Task Many_events_are_no_large_event()
    {
        var text = new string('x', 100_000);
        using var handler = FakeHandler.Sse(string.Concat(Enumerable.Repeat($"data: \"{text}\"\n\n: comment\n\n", 30)) + "data: [DONE]\n\n");
        using var openai = handler.CreateClient(options => options.MaxEventBytes = 1_000_000);

        Assert.Equal(30, (await openai.StreamAsync().ReadAllAsync()).Count);
    }

    [Theory]
    [InlineData(1000, true)]
    [InlineData(1001, false)]
    public async Task An_answer_may_have_as_many_bytes_as_the_option_says(int size, bool isRead)
    {
        using var handler = FakeHandler.Json(Padded(size));
        using var openai = handler.CreateClient(options => options.MaxResponseBytes = 1000);

        if (isRead)
            Assert.NotNull(await openai.PostAsync());
        else
            Assert.Contains("an answer of more than 1,000 bytes, which is the limit (OpenAiClientOptions.MaxResponseBytes)", (await Assert.ThrowsAsync<InvalidResponseException>(() => openai.PostAsync())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_whole_answer_to_a_stream_has_the_same_limit()
    {
        using var handler = FakeHandler.Json(Padded(2000));
        using var openai = handler.CreateClient(options => options.MaxResponseBytes = 1000);

        await Assert.ThrowsAsync<InvalidResponseException>(() => openai.StreamAsync().ReadAllAsync());
    }

    [Fact]
    public async Task The_buffer_limit_of_the_callers_HttpClient_is_respected()
    {
        using var handler = FakeHandler.Json(Padded(2000));
        using var http = new HttpClient(handler) { MaxResponseContentBufferSize = 1000 };
        using var openai = new OpenAiClient(new() { ApiKey = "sk-test", BaseAddress = new Uri("https://example.test/v1") }, http);

        Assert.Contains("(HttpClient.MaxResponseContentBufferSize)", (await Assert.ThrowsAsync<InvalidResponseException>(() => openai.PostAsync())).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(100_000)]
    [InlineData(3_000_000)]
    [InlineData(20_000_000)]
    public async Task A_body_within_the_limit_is_read_with_or_without_a_content_length(int size)
    {
        var body = Padded(size);
        using var server = new LoopbackServer(connection =>
        {
            for (var request = 0; request < 2; request++)
            {
                connection.ReadRequest();
                if (request == 0)
                    connection.Answer(body);
                else
                    connection.Write($"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{body}");
            }
        });
        using var openai = server.CreateClient();

        for (var request = 0; request < 2; request++)
            Assert.Equal("""{"id":"a"}""", (await openai.PostAsync()).ToString());
    }

    [Fact]
    public async Task Images_may_be_larger_than_other_answers()
    {
        using var server = new LoopbackServer(static connection =>
        {
            connection.ReadRequest();
            connection.Write($"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {200 * Megabyte}\r\n\r\n");
            connection.WaitForClose();
        });
        using var openai = server.CreateClient();

        // One answer is rejected because of its declared size; the other is awaited.
        await Assert.ThrowsAsync<InvalidResponseException>(() => openai.PostAsync());
        var limit = new RequestOptions { AttemptTimeout = TimeSpan.FromMilliseconds(200) };
        await Assert.ThrowsAsync<ApiTimeoutException>(() => openai.Images.GenerateAsync(new ImageGenerationRequest { Prompt = "x" }, limit));
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task Three_bombs_at_once_stay_under_a_gigabyte(string encoding)
    {
        var bomb = Bomb(encoding, 1024);
        using var server = new LoopbackServer(connection =>
        {
            connection.ReadRequest();
            connection.Write($"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Encoding: {encoding}\r\nContent-Length: {bomb.Length}\r\nConnection: close\r\n\r\n");
            connection.Write(bomb);
        });
        using var openai = server.CreateClient();
        var before = GC.GetTotalAllocatedBytes();

        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Assert.ThrowsAsync<InvalidResponseException>(() => openai.PostAsync())));

        // All allocations, whether freed or not.
        Assert.InRange((GC.GetTotalAllocatedBytes() - before) / Megabyte, 0, 600);
    }

    private static string Padded(int size)
    {
        const string Answer = """{"id":"a"}""";
        return Answer.Insert(1, new string(' ', size - Answer.Length));
    }

    private static byte[] Bomb(string encoding, int megabytes)
    {
        using var packed = new MemoryStream();
        using (Stream packer = encoding == "br" ? new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true) : new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            packer.Write("""{"id":"a","""u8);
            var blanks = new byte[Megabyte];
            blanks.AsSpan().Fill((byte)' ');
            for (var i = 0; i < megabytes; i++)
                packer.Write(blanks);
        }
        return packed.ToArray();
    }

    private static void Forever(ServerConnection connection, string piece)
    {
        var pieces = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, 4096)));
        while (true)
            connection.Write(pieces);
    }
}
