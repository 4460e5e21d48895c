using System.Net;
using System.Text;
using OpenAi.Batches;
using OpenAi.Moderations;

namespace OpenAi.Tests.Large;

/// <summary>A million requests through batches in constant memory: 20 files of 50,000 lines in each direction.</summary>
[Trait("Lane", "large")]
public class LargeBatchTests(ITestOutputHelper output)
{
    private const int Requests = 1_000_000;
    private const int LinesOfBatch = 50_000;

    // The memory in use while a file is written: its 50,000 ids.
    private const long MaxHeld = 16L * 1024 * 1024;

    // Including garbage that is not collected yet.
    private const long MaxHeapRise = 48L * 1024 * 1024;

    [LargeFact]
    public async Task A_million_requests_take_level_memory()
    {
        using var server = new BatchServer();
        using var http = new HttpClient(server);
        using var openai = new OpenAiClient(new OpenAiClientOptions { ApiKey = "sk-test", BaseAddress = new Uri("https://example.test/v1") }, http);
        var answered = 0;
        var held = GC.GetTotalMemory(forceFullCollection: true);

        var memory = await MemoryWatch.DuringAsync(async () =>
        {
            await foreach (var result in openai.Batches.RunAsync(Moderations(), new() { Splits = true }))
            {
                if (++answered % LinesOfBatch == 0)
                    server.LookAtMemory();
                Assert.False(result.GetValue().Results[0].Flagged);
            }
        });

        var mebibytes = server.Held.Select(bytes => Math.Round((bytes - held) / 1048576.0, 1)).ToList();
        output.WriteLine($"{Requests:N0} requests in {server.Batches} batches: {memory}; held at the end of each file, out and in: {string.Join(", ", mebibytes)} MiB");
        Assert.Equal((Requests, 20, Requests, 40), (answered, server.Batches, server.Lines, server.Held.Count));
        Assert.All(server.Held, bytes => Assert.InRange(bytes - held, long.MinValue, MaxHeld));
        Assert.InRange(memory.HeapRise, long.MinValue, MaxHeapRise);
    }

    private static IEnumerable<BatchRequest<Moderation>> Moderations() =>
        Enumerable.Range(0, Requests).Select(static i => BatchRequest.From($"request-{i}", new ModerationRequest { Input = "Is this harmful?" }));

    /// <summary>Counts the received lines without storing them, and answers with the same number.</summary>
    private sealed class BatchServer : HttpMessageHandler
    {
        public int Batches { get; private set; }

        public int Lines { get; private set; }

        /// <summary>How much was in use at each look, garbage aside.</summary>
        public List<long> Held { get; } = [];

        public void LookAtMemory() => Held.Add(GC.GetTotalMemory(forceFullCollection: true));

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var path = request.RequestUri!.AbsolutePath;
            if (path.EndsWith("/content", StringComparison.Ordinal))
                return new(HttpStatusCode.OK) { Content = new StreamContent(new ResultStream(LinesOfBatch)) };
            if (path == "/v1/files")
            {
                var counter = new CountingStream();
                await request.Content!.CopyToAsync(counter, cancellationToken);
                Lines += counter.Requests;
                LookAtMemory();
                return Json("""{"id":"file-1","status":"processed"}""");
            }
            if (request.Method == HttpMethod.Post)
                Batches++;
            return Json("""{"id":"batch_1","status":"completed","output_file_id":"file-2"}""");
        }

        private static HttpResponseMessage Json(string json) => new(HttpStatusCode.OK) { Content = new StringContent(json, Encoding.UTF8, "application/json") };
    }

    /// <summary>Counts lines with the ending of a batch line.</summary>
    private sealed class CountingStream : MemoryStream
    {
        private byte _last;

        public int Requests { get; private set; }

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            foreach (var value in buffer.Span)
            {
                // Lines of the form around the file have another ending.
                if (value == '\n' && _last == '}')
                    Requests++;
                _last = value;
            }
            return ValueTask.CompletedTask;
        }

        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();
    }

    /// <summary>Result lines that are generated while they are read.</summary>
    private sealed class ResultStream(int lines) : MemoryStream
    {
        private static readonly byte[] _line = Encoding.UTF8.GetBytes(
            """{"id":"r","custom_id":"request","response":{"status_code":200,"request_id":"req_1","body":{"id":"modr-1","model":"m","results":[{"flagged":false,"categories":{"hate":false},"category_scores":{"hate":0.01}}]}},"error":null}""" + "\n");

        private long _at;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var count = (int)Math.Min(buffer.Length, ((long)lines * _line.Length) - _at);
            for (var i = 0; i < count; i++)
                buffer.Span[i] = _line[(_at + i) % _line.Length];
            _at += count;
            return new(count);
        }
    }
}
