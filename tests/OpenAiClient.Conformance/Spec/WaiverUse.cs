using System.IO.Enumeration;

namespace OpenAi.Conformance.Spec;

/// <summary>Finds the waiver of a finding, by its text or by a pattern with <c>*</c> for any text, and counts what each has hidden.</summary>
internal sealed class WaiverUse(IReadOnlySet<string> waivers)
{
    private readonly List<string> _patterns = [.. waivers.Where(static waiver => waiver.Contains('*', StringComparison.Ordinal))];
    private readonly Dictionary<string, HashSet<string>> _hidden = [];

    /// <summary>The findings that each waiver has hidden.</summary>
    public IReadOnlyDictionary<string, HashSet<string>> Hidden => _hidden;

    public bool Covers(string finding)
    {
        var waiver = waivers.Contains(finding) ? finding : _patterns.Find(pattern => FileSystemName.MatchesSimpleExpression(pattern, finding, ignoreCase: false));
        if (waiver is null)
            return false;
        (_hidden.TryGetValue(waiver, out var hidden) ? hidden : _hidden[waiver] = []).Add(finding);
        return true;
    }
}
