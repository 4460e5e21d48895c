#:project ../../../src/OpenAiClient.Tokenization/OpenAiClient.Tokenization.csproj
#:property PublishAot=false

using System.Diagnostics;
using System.Globalization;
using OpenAi.Tokenization;

// Started by throughput.mjs, with the folder of the texts as argument.
const int Rounds = 7;
var culture = CultureInfo.InvariantCulture;

foreach (var encoding in new[] { TokenEncoding.O200kBase, TokenEncoding.Cl100kBase, TokenEncoding.R50kBase })
{
    var memory = GC.GetTotalMemory(forceFullCollection: true);
    var loading = Stopwatch.StartNew();
    encoding.Count("warm");
    loading.Stop();
    var loaded = GC.GetTotalMemory(forceFullCollection: true) - memory;
    Console.WriteLine(string.Create(culture, $"{encoding}: loaded in {loading.Elapsed.TotalMilliseconds:F0} ms, {loaded / 1e6:F1} MB"));

    foreach (var path in Directory.EnumerateFiles(args[0], "*.txt").Order(StringComparer.Ordinal))
    {
        var text = File.ReadAllText(path);
        // The just-in-time compiler needs some time to optimize the hot code.
        for (var until = Stopwatch.StartNew(); until.ElapsedMilliseconds < 1500;)
        {
            encoding.Encode(text);
            encoding.Count(text);
        }

        var encode = Fastest(() => encoding.Encode(text));
        var count = Fastest(() => encoding.Count(text));
        Console.WriteLine(string.Create(culture,
            $$"""{"encoding":"{{encoding}}","text":"{{Path.GetFileNameWithoutExtension(path)}}","tokens":{{encoding.Count(text)}},"encode":{{encode}},"count":{{count}}}"""));
    }

    foreach (var (name, unit) in new[] { ("a", "a"), ("spaces", " "), ("line ends", "\n"), ("😀", "😀"), ("漢", "漢"), ("letters", "") })
    {
        var random = new Random(5);
        var text = unit.Length == 0
            ? new string(random.GetItems<char>("abcdefghijklmnopqrstuvwxyz", 1_000_000))
            : string.Concat(Enumerable.Repeat(unit, 1_000_000 / unit.Length));
        encoding.Count(text);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var time = Fastest(() => encoding.Count(text));
        var allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / Rounds;
        Console.WriteLine(string.Create(culture, $"{encoding}: a million chars of {name} counted in {time:F0} ms, {allocated} bytes allocated"));
    }
}

static double Fastest(Action run)
{
    var best = double.MaxValue;
    for (var round = 0; round < Rounds; round++)
    {
        var watch = Stopwatch.StartNew();
        run();
        best = Math.Min(best, watch.Elapsed.TotalMilliseconds);
    }

    return best;
}
