using System.Text.Json;

namespace OpenAi.Evals;

/// <summary>The result of a grader for an item.</summary>
public sealed partial record EvalOutputResult : JsonModel
{
    /// <summary>The grader.</summary>
    public string Name { get; set; } = "";

    /// <summary>The kind of the grader.</summary>
    public string? Type { get; set; }

    /// <summary>The score.</summary>
    public double? Score { get; set; }

    /// <summary>Whether the item passed.</summary>
    public bool? Passed { get; set; }

    /// <summary>The output of the grader's own model; <see langword="null"/> when it uses none.</summary>
    public JsonElement? Sample { get; set; }
}
