namespace OpenAi.Conformance.Mutants;

/// <summary>A document that a server might send, made from a recorded one.</summary>
/// <param name="What">The change, in words.</param>
/// <param name="Json">The document.</param>
/// <param name="Meaning">Compares the document with what is written back.</param>
/// <param name="IsHarmless">Whether it must be read; otherwise it may be refused with the path.</param>
internal sealed record Mutant(string What, byte[] Json, Meaning Meaning, bool IsHarmless)
{
    // The share of two changes at once, among the mutants with one change. All combinations would be too many.
    private const double PairShare = 0.35;

    /// <summary>
    /// Creates every change of every field below a path, and pairs of them that are chosen by a seed, so that each run has the same.
    /// </summary>
    public static IEnumerable<Mutant> Of(byte[] document, string below)
    {
        var tags = Tags.In(document);
        var (once, repeated) = (new Meaning(tags, repeats: false), new Meaning(tags, repeats: true));
        var random = new Random(document.Length);
        List<Change> changes = [.. JsonFields.Of(document).Where(field => field.Path.StartsWith(below, StringComparison.Ordinal)).SelectMany(field => FieldChanges.Of(document, field, random))];
        foreach (var change in changes)
            yield return new(change.What, change.ApplyTo(document), change.Repeats ? repeated : once, change.IsHarmless);
        for (var i = 0; i < changes.Count * PairShare; i++)
        {
            var (first, second) = (changes[random.Next(changes.Count)], changes[random.Next(changes.Count)]);
            if (first.Overlaps(second))
                continue;
            // The later one first, because it does not move the earlier one.
            var (early, late) = first.Start < second.Start ? (first, second) : (second, first);
            yield return new($"{early.What}, and {late.What}", early.ApplyTo(late.ApplyTo(document)), first.Repeats || second.Repeats ? repeated : once, first.IsHarmless && second.IsHarmless);
        }
    }
}
