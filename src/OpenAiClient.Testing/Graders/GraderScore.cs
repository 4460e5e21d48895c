namespace OpenAi.Testing.Graders;

/// <summary>The score of a grader.</summary>
internal sealed record GraderScore(double Value)
{
    /// <summary>The scores of the parts, by name.</summary>
    public IReadOnlyDictionary<string, double> Parts { get; init; } = new Dictionary<string, double>();
}
