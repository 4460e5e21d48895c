using System.Text.Json;

namespace OpenAi.Evals;

/// <summary>The result for one item of a run.</summary>
public sealed partial record EvalOutputItem : ApiResult
{
    /// <summary>The object type, always <c>eval.run.output_item</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>The id.</summary>
    public string Id { get; set; } = "";

    /// <summary>The run.</summary>
    public string RunId { get; set; } = "";

    /// <summary>The evaluation.</summary>
    public string EvalId { get; set; } = "";

    /// <summary>The creation time.</summary>
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>Whether the item passed.</summary>
    public EvalOutputStatus? Status { get; set; }

    /// <summary>The number of the item.</summary>
    public long? DatasourceItemId { get; set; }

    /// <summary>The item.</summary>
    public JsonElement? DatasourceItem { get; set; }

    /// <summary>The results of the graders.</summary>
    public IReadOnlyList<EvalOutputResult> Results { get; set; } = [];

    /// <summary>The input and the output of the model.</summary>
    public EvalSample? Sample { get; set; }
}
