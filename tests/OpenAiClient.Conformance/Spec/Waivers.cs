using System.Globalization;

namespace OpenAi.Conformance.Spec;

/// <summary>
/// What was looked at and is right otherwise than the description has it: a line each, a finding, " : ", and why. A line with <c>*</c>
/// says in brackets how many findings it stands for, so that it cannot hide another by and by.
/// </summary>
internal static class Waivers
{
    private const string Separator = " : ";

    /// <summary>The findings and patterns, each with the number of findings that it stands for.</summary>
    public static IReadOnlyDictionary<string, int> Load() => Parse(File.ReadLines(Path.Combine(AppContext.BaseDirectory, "waivers.txt")));

    public static Dictionary<string, int> Parse(IEnumerable<string> lines)
    {
        var waivers = new Dictionary<string, int>();
        foreach (var line in lines.Where(static line => line.Length > 0 && line[0] != '#'))
        {
            var parts = line.Split(Separator, 2);
            waivers.Add(parts[0].Trim(), parts.Length == 2 && parts[1].Split(']') is [['[', .. var number], _, ..] ? int.Parse(number, CultureInfo.InvariantCulture) : 1);
        }
        return waivers;
    }

    /// <summary>Waivers that hide nothing, or another number of findings than they say.</summary>
    /// <param name="waivers">The waivers.</param>
    /// <param name="hidden">What each of them has hidden.</param>
    /// <param name="concerns">Whether a waiver is for what was compared.</param>
    public static IEnumerable<string> Wrong(IReadOnlyDictionary<string, int> waivers, IReadOnlyDictionary<string, HashSet<string>> hidden, Func<string, bool> concerns) =>
        from waiver in waivers
        where concerns(waiver.Key)
        let count = hidden.GetValueOrDefault(waiver.Key)?.Count ?? 0
        where count != waiver.Value
        select $"the waiver \"{waiver.Key}\" stands for {waiver.Value} findings, and there are {count}";

    /// <summary>Prints the findings of a command, those about its waivers, and a last line; returns the exit code.</summary>
    /// <param name="findings">What no waiver has hidden.</param>
    /// <param name="waivers">The waivers.</param>
    /// <param name="hidden">What each of them has hidden.</param>
    /// <param name="concerns">Whether a waiver is for what was compared.</param>
    /// <param name="summary">Makes the last line of the number of findings and that of hidden ones.</param>
    public static int Report(
        IEnumerable<string> findings, IReadOnlyDictionary<string, int> waivers, IReadOnlyDictionary<string, HashSet<string>> hidden, Func<string, bool> concerns, Func<int, int, string> summary)
    {
        string[] all = [.. findings, .. Wrong(waivers, hidden, concerns)];
        foreach (var finding in all)
            Console.WriteLine(finding);
        Console.WriteLine(summary(all.Length, hidden.Values.Sum(static findings => findings.Count)));
        return all.Length == 0 ? 0 : 1;
    }

    /// <summary>Whether a waiver is for a finding of <c>spec</c>, whose paths begin with a slash.</summary>
    public static bool IsOfSpec(string waiver) => waiver.StartsWith('*') || waiver.Split(' ') is [_, ['/', ..], ..];

    /// <summary>Whether a waiver is for a finding of a command whose findings begin with a word.</summary>
    public static bool IsOf(string word, string waiver) => waiver.StartsWith(word + " ", StringComparison.Ordinal);

    /// <summary>Whether a waiver is for a finding of <c>fake</c>, which begins with a verb and a path without a slash.</summary>
    public static bool IsOfFake(string waiver) => !IsOfSpec(waiver) && char.IsAsciiLetterUpper(waiver[0]);
}
