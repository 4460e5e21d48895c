namespace OpenAi.Evals;

/// <summary>Items that are part of the request.</summary>
public sealed partial record EvalContentSource : EvalSource
{
    /// <summary>The items.</summary>
    public IReadOnlyList<EvalContentItem> Content { get; set; } = [];
}
