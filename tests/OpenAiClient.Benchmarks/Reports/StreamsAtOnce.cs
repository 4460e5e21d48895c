using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.ServerSentEvents;
using System.Text;
using OpenAi.Benchmarks.Canned;
using OpenAi.Benchmarks.Contestants;
using OpenAi.Benchmarks.Loopback;
using OpenAi.Chat;

namespace OpenAi.Benchmarks.Reports;

/// <summary>
/// Many streams at once over loopback, with a server in a process of its own: the time to the first chunk, and the throughput, beside two
/// uses of <see cref="HttpClient"/>: one that reads the bytes and looks at nothing, and one that reads the chunks by hand.
/// </summary>
internal static class StreamsAtOnce
{
    private const int Rounds = 15;

    // The connections are opened and the code is compiled, in both its tiers, before anything is measured.
    private static readonly TimeSpan _warmUp = TimeSpan.FromSeconds(4);

    private static readonly byte[] _request = Encoding.UTF8.GetBytes("""{"model":"gpt-5.6-terra","messages":[{"role":"user","content":"Hello"}],"stream":true}""");

    /// <summary>Prints a table.</summary>
    /// <returns>The program's exit code.</returns>
    public static async Task<int> RunAsync()
    {
        using var server = await ServerProcess.StartAsync();
        Console.WriteLine("| streams at once | p50 of the first chunk: bytes, by hand, ours (ours / bytes, ours / by hand) | p99 | chunks a second |\n|---|---|---|---|");
        foreach (var (version, address) in new[] { (HttpVersion.Version11, server.Address), (HttpVersion.Version20, server.Http2Address) })
        {
            foreach (var count in new[] { 64, 1_000 })
                Console.WriteLine(await RowAsync(count, version, new Uri(address, "streams/")));
        }
        return 0;
    }

    private static async Task<string> RowAsync(int count, Version version, Uri address)
    {
        using var http = new HttpClient(new SocketsHttpHandler { EnableMultipleHttp2Connections = true });
        using var openai = new OpenAiClient(new OpenAiClientOptions { ApiKey = "sk-none", BaseAddress = address, HttpVersion = version, HttpVersionPolicy = HttpVersionPolicy.RequestVersionExact }, http);
        // In the order of the table.
        var ways = new (Func<Task<TimeSpan>> Stream, List<Round> Rounds)[]
        {
            (() => ReadAsync(http, version, address, ReadBytesAsync), []),
            (() => ReadAsync(http, version, address, ReadByHandAsync), []),
            (() => OursAsync(openai), []),
        };
        var start = Stopwatch.GetTimestamp();
        while (ways[0].Rounds.Count < Rounds)
        {
            var isWarm = Stopwatch.GetElapsedTime(start) >= _warmUp;
            foreach (var (stream, rounds) in ways)
            {
                var round = await RoundAsync(count, stream);
                if (isWarm)
                    rounds.Add(round);
            }
        }
        List<Round>[] all = [.. ways.Select(static way => way.Rounds)];
        return string.Create(CultureInfo.InvariantCulture,
            $"| {count}, HTTP/{version.Major} | {Cell(all, static it => it.At(0.5), "0.0 ms")} | {Cell(all, static it => it.At(0.99), "0.0 ms")} | {Cell(all, static it => it.ChunksPerSecond, "0")} |");
    }

    private static string Cell(List<Round>[] all, Func<Round, double> value, string format)
    {
        double[] medians = [.. all.Select(rounds => Median(rounds.Select(value)))];
        return string.Create(CultureInfo.InvariantCulture,
            $"{string.Join(", ", medians.Select(median => median.ToString(format, CultureInfo.InvariantCulture)))} (**{medians[2] / medians[0]:0.00}**, **{medians[2] / medians[1]:0.00}**)");
    }

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(Rounds / 2);

    private static async Task<Round> RoundAsync(int count, Func<Task<TimeSpan>> stream)
    {
        var watch = Stopwatch.StartNew();
        var streams = new Task<TimeSpan>[count];
        for (var i = 0; i < count; i++)
            streams[i] = Task.Run(stream);
        var first = await Task.WhenAll(streams);
        return new Round([.. first.Order()], count * Answers.FirstChunks.Count / watch.Elapsed.TotalSeconds);
    }

    private static async Task<TimeSpan> ReadAsync(HttpClient http, Version version, Uri address, Func<Stream, Action, Task> read)
    {
        var start = Stopwatch.GetTimestamp();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address, "chat/completions"))
        {
            Content = new ByteArrayContent(_request),
            Version = version,
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
        };
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        await using var body = await response.EnsureSuccessStatusCode().Content.ReadAsStreamAsync();
        TimeSpan? first = null;
        await read(body, () => first ??= Stopwatch.GetElapsedTime(start));
        return first ?? throw new InvalidOperationException("The stream is empty.");
    }

    private static async Task ReadBytesAsync(Stream body, Action onPiece)
    {
        var buffer = new byte[16 * 1024];
        while (await body.ReadAsync(buffer) > 0)
            onPiece();
    }

    private static async Task ReadByHandAsync(Stream body, Action onPiece)
    {
        var chunks = SseParser.Create(body, static (_, data) => data.SequenceEqual("[DONE]"u8) ? null : HandWrittenJson.ReadChunk(data));
        await foreach (var chunk in chunks.EnumerateAsync())
            onPiece();
    }

    private static async Task<TimeSpan> OursAsync(OpenAiClient openai)
    {
        var start = Stopwatch.GetTimestamp();
        TimeSpan? first = null;
        await foreach (var chunk in openai.Chat.StreamAsync(new ChatCompletionRequest { Model = "gpt-5.6-terra", Messages = [ChatMessage.User("Hello")] }))
            first ??= Stopwatch.GetElapsedTime(start);
        return first ?? throw new InvalidOperationException("The stream is empty.");
    }

    private sealed record Round(TimeSpan[] First, double ChunksPerSecond)
    {
        public double At(double share) => First[(int)((First.Length - 1) * share)].TotalMilliseconds;
    }
}
