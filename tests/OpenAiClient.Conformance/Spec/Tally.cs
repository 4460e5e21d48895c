namespace OpenAi.Conformance.Spec;

/// <summary>Counts what the API has and the library supports, and collects what it does not.</summary>
internal sealed class Tally(IReadOnlySet<string> waivers)
{
    private readonly WaiverUse _waivers = new(waivers);
    private readonly HashSet<string> _found = [];
    private readonly List<string> _findings = [];

    /// <summary>The differences found, in order.</summary>
    public IReadOnlyList<string> Findings => _findings;

    public (int Known, int All) Operations { get; private set; }

    public (int Known, int All) Properties { get; private set; }

    public (int Known, int All) Values { get; private set; }

    public (int Known, int All) Variants { get; private set; }

    public int Waived { get; private set; }

    /// <summary>The findings that each waiver has hidden.</summary>
    public IReadOnlyDictionary<string, HashSet<string>> Hidden => _waivers.Hidden;

    public bool IsComplete => new[] { Operations, Properties, Values, Variants }.All(static count => count.Known == count.All);

    /// <summary>Whether a finding is waived, by its text or by a pattern with <c>*</c> for any text.</summary>
    public bool IsWaived(string what) => _waivers.Covers(what);

    public void Operation(bool known, string what) => Operations = Count(Operations, known, what);

    public void Property(bool known, string what) => Properties = Count(Properties, known, what);

    public void Value(bool known, string what) => Values = Count(Values, known, what);

    public void Variant(bool known, string what) => Variants = Count(Variants, known, what);

    /// <summary>A difference that is not a gap: it is collected, and counted as an unknown property.</summary>
    public void Mismatch(string what) => Properties = Count(Properties, known: false, what);

    /// <summary>Counts what a missing operation would add, without naming each part.</summary>
    public void Missing(int properties, int values, int variants)
    {
        Properties = (Properties.Known, Properties.All + properties);
        Values = (Values.Known, Values.All + values);
        Variants = (Variants.Known, Variants.All + variants);
    }

    private (int Known, int All) Count((int Known, int All) count, bool known, string what)
    {
        if (known)
            return (count.Known + 1, count.All + 1);
        if (IsWaived(what))
        {
            Waived++;
            return count;
        }
        if (_found.Add(what))
            _findings.Add(what);
        return (count.Known, count.All + 1);
    }
}
