namespace OpenAi.Evals;

/// <summary>Items that are part of the request.</summary>
public sealed partial record EvalContentSource : EvalSource
{
    /// <summary>The items.</summary>
    public required IReadOnlyList<EvalContentItem> Content { get; set; }
}
