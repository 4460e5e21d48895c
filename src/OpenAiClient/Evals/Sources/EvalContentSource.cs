namespace OpenAi.Evals;

/// <summary>Items that are written here.</summary>
public sealed partial record EvalContentSource : EvalSource
{
    /// <summary>The items.</summary>
    public IReadOnlyList<EvalContentItem> Content { get; set; } = [];
}
