using System.Collections.Concurrent;
using System.Text;
using OpenAi.Http;
using OpenAi.Json;
using OpenAi.Raw;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Files;

/// <summary>It runs without other tests, because it measures memory.</summary>
[Collection(nameof(Alone))]
public class UploadTests
{
    private const string Fail = "500 Internal Server Error";
    private const string Ok = "200 OK";
    private const long Large = 256L * 1024 * 1024;

    private static readonly Endpoint<RawResponse> _endpoint = new(new EndpointGroup("files"), HttpMethod.Post);

    [Theory]
    [InlineData("plain.txt", "plain.txt")]
    [InlineData("größe 日本 😀.txt", "größe 日本 😀.txt")]
    [InlineData("a\"b.txt", "a%22b.txt")]
    [InlineData("a\r\nX-Evil: 1\r\n\r\n.txt", "a%0D%0AX-Evil: 1%0D%0A%0D%0A.txt")]
    [InlineData("a\0b.txt", "a%00b.txt")]
    [InlineData("100%.txt", "100%.txt")]
    [InlineData("c:\\dir\\f.txt", "c:\\dir\\f.txt")]
    public async Task A_name_arrives_as_raw_bytes_and_begins_no_header(string name, string sent)
    {
        var requests = await SendAsync(FileUpload.FromBytes("hi"u8.ToArray(), name, "text/plain"), Ok);

        var (head, body) = requests.Single();
        var boundary = ServerConnection.Header(head, "Content-Type")!.Split("boundary=")[1];
        Assert.Equal(
            $"--{boundary}\r\nContent-Disposition: form-data; name=\"purpose\"\r\n\r\nüser\r\n"
            + $"--{boundary}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{sent}\"\r\nContent-Type: text/plain\r\n\r\nhi\r\n--{boundary}--\r\n",
            Encoding.UTF8.GetString(body));
        Assert.Equal($"multipart/form-data; boundary={boundary}", ServerConnection.Header(head, "Content-Type"));
    }

    [Fact]
    public void A_directory_is_no_file_to_upload() =>
        Assert.Contains("is a directory", Assert.Throws<FileNotFoundException>(static () => FileUpload.FromPath(AppContext.BaseDirectory)).Message, StringComparison.Ordinal);

    [Fact]
    public async Task Each_attempt_sends_the_same_bytes()
    {
        var path = Path.GetTempFileName();
        await File.WriteAllTextAsync(path, "content");
        using var middle = new MemoryStream("skipped content"u8.ToArray()) { Position = 8 };
        var opened = new List<GeneratedStream>();
        var sources = (FileUpload[])
        [
            FileUpload.FromBytes("content"u8.ToArray(), "f"),
            FileUpload.FromBytes("the content!"u8.ToArray().AsMemory(4, 7), "f"),
            FileUpload.FromPath(path),
            FileUpload.FromStream(middle, "f"),
            FileUpload.From(() => { opened.Add(new GeneratedStream(7)); return opened[^1]; }, "f"),
        ];
        foreach (var source in sources)
        {
            var requests = await SendAsync(source, Fail, Fail, Ok);

            Assert.Equal(3, requests.Count);
            Assert.Contains(opened.Count > 0 ? "\r\nxxxxxxx\r\n" : "\r\ncontent\r\n", Encoding.UTF8.GetString(requests[0].Body), StringComparison.Ordinal);
            Assert.All(requests, request => Assert.Equal(requests[0], request, static (a, b) => a.Head == b.Head && a.Body.AsSpan().SequenceEqual(b.Body)));
        }
        File.Delete(path);
        Assert.True(middle.CanRead);
        Assert.Equal(3, opened.Count);
        Assert.All(opened, stream => Assert.True(stream.Disposed));
    }

    [Fact]
    public void A_handler_may_read_an_upload_without_awaiting()
    {
        using var middle = new MemoryStream("skipped content"u8.ToArray()) { Position = 8 };
        foreach (var upload in (FileUpload[])[FileUpload.FromBytes("content"u8.ToArray(), "f"), FileUpload.FromStream(middle, "f"), FileUpload.From(static () => new MemoryStream("content"u8.ToArray()), "f")])
        {
            for (var attempt = 0; attempt < 2; attempt++)
            {
                using var reader = new StreamReader(upload.Open());
                Assert.Equal("content", reader.ReadToEnd());
            }
        }
    }

    [Theory]
    [InlineData(true, "Content-Length")]
    [InlineData(false, "Transfer-Encoding")]
    public async Task The_length_is_announced_where_it_is_known(bool canSeek, string header)
    {
        using var source = new GeneratedStream(1000, canSeek);

        var (head, body) = (await SendAsync(FileUpload.FromStream(source, "f"), Ok)).Single();

        Assert.Equal(canSeek ? $"{body.Length}" : "chunked", ServerConnection.Header(head, header));
        Assert.False(source.Disposed);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_large_stream_is_not_buffered(bool canSeek)
    {
        var received = 0L;
        using var server = new LoopbackServer(connection =>
        {
            received = connection.ReadRequest(keepBody: false).Length;
            connection.Answer("{}");
        });
        var before = GC.GetTotalAllocatedBytes(precise: true);

        await SendAsync(server, FileUpload.FromStream(new GeneratedStream(Large, canSeek), "f"));

        var allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
        Assert.InRange(received, Large, Large + 1000);
        Assert.InRange(allocated, 0, 32 * 1024 * 1024);
    }

    [Fact]
    public void A_stream_that_cannot_be_rewound_is_not_sent_empty_by_a_second_call()
    {
        using var source = new GeneratedStream(1000, canSeek: false);
        var upload = FileUpload.FromStream(source, "once.bin");
        upload.Open().Dispose();

        var exception = Assert.Throws<InvalidOperationException>(() => upload.Open());

        Assert.Contains("once.bin", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_function_that_opens_nothing_is_told_so_and_not_asked_again()
    {
        var asked = 0;
        using var handler = new FakeHandler();
        using var openai = handler.CreateClient(static options => options.MaxRetries = 3);

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => openai.Files.CreateAsync(
            FileUpload.From(() => { asked++; return null!; }, "a.txt"), "assistants"));

        Assert.Equal("The function that opens the upload 'a.txt' returned null.", exception.Message);
        Assert.Equal(1, asked);
    }

    [Fact]
    public async Task A_stream_that_cannot_be_rewound_is_sent_once_and_the_message_says_so()
    {
        using var server = Server(new(), Fail, Ok);

        var exception = await Assert.ThrowsAsync<ServerException>(() => SendAsync(server, FileUpload.FromStream(new GeneratedStream(10), "voice.mp3")));

        Assert.Equal(1, exception.Attempts);
        Assert.Equal("500 Internal Server Error: {} Not retried: the upload 'voice.mp3' comes from a stream that cannot be rewound.", exception.Message);
    }

    [Fact]
    public async Task An_attempt_that_ran_out_of_time_says_so_too()
    {
        var time = new FakeTime();
        using var server = new LoopbackServer(connection =>
        {
            connection.ReadRequest();
            time.Advance(TimeSpan.FromMinutes(10));
            connection.WaitForClose();
        });

        var exception = await Assert.ThrowsAsync<ApiTimeoutException>(() => SendAsync(server, FileUpload.FromStream(new GeneratedStream(10), "voice.mp3"), time));

        Assert.Equal(1, exception.Attempts);
        Assert.EndsWith("Not retried: the upload 'voice.mp3' comes from a stream that cannot be rewound.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failure_of_the_source_is_the_callers_and_not_the_networks()
    {
        foreach (var failure in (Exception[])[new IOException("disk"), new ObjectDisposedException("source"), new InvalidOperationException("decoder"), new HttpRequestException("upstream"), new OperationCanceledException("its own"), new OpenAiException("another call")])
        {
            var opened = 0;
            using var server = Server(new(), Ok);

            var thrown = await Assert.ThrowsAnyAsync<Exception>(() => SendAsync(server, FileUpload.From(
                () =>
                {
                    opened++;
                    return new GeneratedStream(1_000_000, canSeek: true, failure);
                },
                "f")));

            Assert.Same(failure, thrown);
            Assert.Equal(1, opened);
        }
    }

    [Fact]
    public async Task A_file_that_is_gone_when_it_is_sent_again_is_told_as_such()
    {
        var path = Path.GetTempFileName();
        var upload = FileUpload.FromPath(path);
        using var server = new LoopbackServer(connection =>
        {
            connection.ReadRequest();
            File.Delete(path);
            connection.Answer("{}", Fail);
        });

        await Assert.ThrowsAsync<FileNotFoundException>(() => SendAsync(server, upload));
    }

    private static LoopbackServer Server(ConcurrentQueue<(string Head, byte[] Body)> requests, params string[] statuses) => new(connection =>
    {
        while (true)
        {
            var (head, body, _) = connection.ReadRequest();
            requests.Enqueue((head, body));
            connection.Answer("{}", statuses[Math.Min(requests.Count, statuses.Length) - 1]);
        }
    });

    private static async Task<List<(string Head, byte[] Body)>> SendAsync(FileUpload upload, params string[] statuses)
    {
        var requests = new ConcurrentQueue<(string Head, byte[] Body)>();
        using var server = Server(requests, statuses);
        await SendAsync(server, upload);
        return [.. requests];
    }

    private static async Task SendAsync(LoopbackServer server, FileUpload upload, FakeTime? time = null)
    {
        var options = server.Options(options => (options.MaxRetries, options.TimeProvider) = (3, time ?? new FakeTime { AutoAdvance = TimeSpan.FromMinutes(1) }));
        using var http = DefaultHttpClient.Create(options);
        var body = new MultipartBody().AddFields(new System.Text.Json.Nodes.JsonObject { ["purpose"] = "üser" }).Add("file", upload);
        await new ApiTransport(new ClientSettings(options), http)
            .SendAsync(new ApiRequest { Endpoint = _endpoint, Body = body }, ModelReading<RawResponse>.Json, null, CancellationToken.None);
    }
}
