using System.Text.Json;

namespace OpenAi.Evals;

/// <summary>An item of a run.</summary>
public sealed partial record EvalContentItem : JsonModel
{
    /// <summary>The item, of the schema that the evaluation has.</summary>
    public JsonElement? Item { get; set; }

    /// <summary>The output that is scored, where no model is asked. Default: none.</summary>
    public JsonElement? Sample { get; set; }
}
