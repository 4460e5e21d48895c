using System.Text.Json;

namespace OpenAi.Evals;

/// <summary>An item of a run.</summary>
public sealed partial record EvalContentItem : JsonModel
{
    /// <summary>The item, which matches the schema of the evaluation.</summary>
    public required JsonElement? Item { get; set; }

    /// <summary>The output to score, when no model is called. Default: none.</summary>
    public JsonElement? Sample { get; set; }
}
