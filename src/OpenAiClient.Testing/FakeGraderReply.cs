using System.Diagnostics.CodeAnalysis;

namespace OpenAi.Testing;

/// <summary>The score of a grader.</summary>
/// <param name="Score">The score; for a grader that chooses labels, 1 for a label that passes and otherwise 0.</param>
public sealed record FakeGraderReply(double Score)
{
    /// <summary>Converts a score.</summary>
    /// <param name="score">The score.</param>
    [return: NotNullIfNotNull(nameof(score))]
    public static implicit operator FakeGraderReply?(double? score) => score is { } given ? new(given) : null;
}
