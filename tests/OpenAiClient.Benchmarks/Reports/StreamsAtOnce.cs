using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;
using OpenAi.Benchmarks.Canned;
using OpenAi.Benchmarks.Loopback;
using OpenAi.Chat;

namespace OpenAi.Benchmarks.Reports;

/// <summary>
/// Many streams at once over loopback, with a server in a process of its own: the time to the first chunk, and the throughput, beside an
/// <see cref="HttpClient"/> that reads the bytes and looks at nothing.
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
        Console.WriteLine("| streams at once | p50 of the first chunk: HttpClient, ours | p99: HttpClient, ours | chunks a second: HttpClient, ours |\n|---|---|---|---|");
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
        var (bare, ours) = (new List<Round>(), new List<Round>());
        var start = Stopwatch.GetTimestamp();
        while (bare.Count < Rounds)
        {
            var one = await RoundAsync(count, () => BareAsync(http, version, address));
            var other = await RoundAsync(count, () => OursAsync(openai));
            if (Stopwatch.GetElapsedTime(start) < _warmUp)
                continue;
            bare.Add(one);
            ours.Add(other);
        }
        return string.Create(CultureInfo.InvariantCulture,
            $"| {count}, HTTP/{version.Major} | {Pair(bare, ours, static it => it.At(0.5), "0.0 ms")} | {Pair(bare, ours, static it => it.At(0.99), "0.0 ms")} | {Pair(bare, ours, static it => it.ChunksPerSecond, "0")} |");
    }

    private static string Pair(List<Round> bare, List<Round> ours, Func<Round, double> value, string format)
    {
        var (one, other) = (Median(bare.Select(value)), Median(ours.Select(value)));
        return string.Create(CultureInfo.InvariantCulture, $"{one.ToString(format, CultureInfo.InvariantCulture)}, {other.ToString(format, CultureInfo.InvariantCulture)} (**{other / one:0.00}**)");
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

    private static async Task<TimeSpan> BareAsync(HttpClient http, Version version, Uri address)
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
        var buffer = new byte[16 * 1024];
        TimeSpan? first = null;
        while (await body.ReadAsync(buffer) > 0)
            first ??= Stopwatch.GetElapsedTime(start);
        return first ?? throw new InvalidOperationException("The stream is empty.");
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
