using System.Text.Json;

namespace OpenAi.Evals;

/// <summary>What became of an item of a run.</summary>
public sealed partial record EvalOutputItem : ApiResult
{
    /// <summary>The API's name for this kind of object: <c>eval.run.output_item</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>Its id.</summary>
    public string Id { get; set; } = "";

    /// <summary>The run.</summary>
    public string RunId { get; set; } = "";

    /// <summary>The evaluation.</summary>
    public string EvalId { get; set; } = "";

    /// <summary>When it was made.</summary>
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>Whether the item has passed.</summary>
    public EvalOutputStatus? Status { get; set; }

    /// <summary>The number of the item.</summary>
    public long? DatasourceItemId { get; set; }

    /// <summary>The item.</summary>
    public JsonElement? DatasourceItem { get; set; }

    /// <summary>What each grader has found.</summary>
    public IReadOnlyList<EvalOutputResult> Results { get; set; } = [];

    /// <summary>What went into the model, and what came out.</summary>
    public EvalSample? Sample { get; set; }
}
