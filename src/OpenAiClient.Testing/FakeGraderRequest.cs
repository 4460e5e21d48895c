using System.Text.Json;
using OpenAi.Graders;

namespace OpenAi.Testing;

/// <summary>A sample for a grader to score, as the fake server received it.</summary>
public sealed record FakeGraderRequest
{
    /// <summary>The grader.</summary>
    public required Grader Grader { get; init; }

    /// <summary>The item for the placeholders <c>{{item.…}}</c>; <see langword="null"/> when there is none.</summary>
    public JsonElement? Item { get; init; }

    /// <summary>The text to score.</summary>
    public required string Sample { get; init; }
}
