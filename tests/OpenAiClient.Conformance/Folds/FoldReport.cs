using System.Text.Json;
using System.Text.Json.Nodes;

namespace OpenAi.Conformance.Folds;

/// <summary>What was compared with what, and what differed.</summary>
internal sealed class FoldReport
{
    private readonly SortedDictionary<string, int> _cut = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> _recorded = new(StringComparer.Ordinal);
    private readonly List<string> _problems = [];

    public IReadOnlyList<string> Problems => _problems;

    /// <summary>The number of answers of each kind that were cut into streams.</summary>
    public IReadOnlyDictionary<string, int> Cut => _cut;

    /// <summary>The number of comparisons of recorded streams.</summary>
    public IReadOnlyDictionary<string, int> Recorded => _recorded;

    public string Summary =>
        $"{_cut.Values.Sum()} answers with unknown fields were cut into streams, folded, and compared with the answer as a whole: {List(_cut)}. Of recorded streams: {List(_recorded)}. {_problems.Count} differ.";

    /// <summary>Cuts answers, folds them, and compares them.</summary>
    public void Add(IEnumerable<(string Name, FoldKind Kind, JsonObject Json)> answers)
    {
        foreach (var (name, kind, answer) in answers)
        {
            _cut[kind.Names] = _cut.GetValueOrDefault(kind.Names) + 1;
            foreach (var part in kind.Parts(answer).Append(answer).ToList())
                UnknownMarks.Add(part);
            AddProblems(name, () => kind.Folds(answer));
        }
    }

    /// <summary>Adds a comparison of a recorded stream.</summary>
    public void Add(string name, string what, Folded folded)
    {
        _recorded[what] = _recorded.GetValueOrDefault(what) + 1;
        AddProblems(name, () => [folded]);
    }

    private static string List(SortedDictionary<string, int> counts) => counts.Count == 0 ? "none" : string.Join(", ", counts.Select(static count => $"{count.Value} {count.Key}"));

    private void AddProblems(string name, Func<IEnumerable<Folded>> folds)
    {
        try
        {
            _problems.AddRange(folds().Select(static folded => folded.Difference()).OfType<string>().Select(difference => $"{name} {difference}"));
        }
        catch (Exception exception) when (exception is OpenAiException or JsonException)
        {
            _problems.Add($"{name}: {exception.GetType().Name}: {exception.Message}");
        }
    }
}
