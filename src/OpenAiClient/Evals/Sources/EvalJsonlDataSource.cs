namespace OpenAi.Evals;

/// <summary>Items with their outputs; no model is called.</summary>
public sealed partial record EvalJsonlDataSource : EvalRunDataSource
{
    /// <summary>The source of the items.</summary>
    public required EvalSource? Source { get; set; }
}
