using System.Globalization;
using OpenAi.Benchmarks.Contestants;

namespace OpenAi.Benchmarks.Reports;

/// <summary>
/// Numbers that are the same on every machine and in every run: bytes that an operation allocates, methods that are compiled
/// until the first answer, sizes of files. They are compared with those of a file, so that growth is seen when it comes.
/// </summary>
internal static class Counters
{
    // Less is noise of the compiler's.
    private const double Tolerance = 0.03;

    private const int Warmup = 200;
    private const int Rounds = 500;

    /// <summary>Measures, and writes the file.</summary>
    /// <param name="file">A line for each number: its name, a space, and the number.</param>
    /// <param name="others">What was measured elsewhere, as <c>name=number</c>.</param>
    public static async Task<int> AcceptAsync(string file, IReadOnlyList<string> others)
    {
        await File.WriteAllLinesAsync(file, (await MeasureAsync(others)).Select(static pair => $"{pair.Key} {pair.Value}"));
        return 0;
    }

    /// <summary>Measures, and compares with the file.</summary>
    /// <param name="file">A line for each number: its name, a space, and the number.</param>
    /// <param name="others">What was measured elsewhere, as <c>name=number</c>.</param>
    /// <returns>The exit code: 1 when a number has grown, or is not in the file.</returns>
    public static async Task<int> CompareAsync(string file, IReadOnlyList<string> others)
    {
        var measured = await MeasureAsync(others);
        var known = Parsed(File.ReadLines(file), ' ').ToDictionary();
        var grown = 0;
        foreach (var (name, number) in measured)
        {
            var verdict = !known.TryGetValue(name, out var before) ? "is new"
                : number > before * (1 + Tolerance) ? "has grown"
                : number < before * (1 - Tolerance) ? "has shrunk"
                : null;
            Console.WriteLine(verdict is null ? $"{name} {number}" : $"{name} {number} {verdict}; {file} says {(known.ContainsKey(name) ? before : "nothing")}");
            grown += verdict is "is new" or "has grown" ? 1 : 0;
        }
        Console.WriteLine(grown == 0 ? $"{measured.Count} counters, none has grown." : $"{grown} of {measured.Count} counters have grown: make them less, or write the new numbers into {file}.");
        return grown == 0 ? 0 : 1;
    }

    private static async Task<Dictionary<string, long>> MeasureAsync(IReadOnlyList<string> others)
    {
        var ours = Ours.OnCannedBytes();
        return new(Parsed(others, '='))
        {
            ["bytes.chat"] = await BytesAsync(ours.ChatAsync),
            ["bytes.chat-stream"] = await BytesAsync(ours.StreamAsync),
            ["bytes.moderation"] = await BytesAsync(ours.ModerateAsync),
            ["bytes.embeddings"] = await BytesAsync(ours.EmbedAsync),
            ["bytes.models"] = await BytesAsync(ours.ListModelsAsync),
        };
    }

    private static IEnumerable<KeyValuePair<string, long>> Parsed(IEnumerable<string> lines, char separator) =>
        from line in lines
        let parts = line.Split(separator)
        select KeyValuePair.Create(parts[0], long.Parse(parts[1], CultureInfo.InvariantCulture));

    private static async Task<long> BytesAsync(Func<Task<int>> operation)
    {
        for (var i = 0; i < Warmup; i++)
            await operation();
        var before = GC.GetTotalAllocatedBytes(precise: true);
        for (var i = 0; i < Rounds; i++)
            await operation();
        return (GC.GetTotalAllocatedBytes(precise: true) - before) / Rounds;
    }
}
