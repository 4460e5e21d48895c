using System.Text.Json;

namespace OpenAi.Evals;

/// <summary>What a grader has found in an item.</summary>
public sealed partial record EvalOutputResult : JsonModel
{
    /// <summary>The grader.</summary>
    public string Name { get; set; } = "";

    /// <summary>The kind of the grader.</summary>
    public string? Type { get; set; }

    /// <summary>The score.</summary>
    public double? Score { get; set; }

    /// <summary>Whether the item has passed.</summary>
    public bool? Passed { get; set; }

    /// <summary>What the grader's own model has said; <see langword="null"/> without one.</summary>
    public JsonElement? Sample { get; set; }
}
