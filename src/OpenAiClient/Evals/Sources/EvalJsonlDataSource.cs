namespace OpenAi.Evals;

/// <summary>Items with their outputs; no model is asked.</summary>
public sealed partial record EvalJsonlDataSource : EvalRunDataSource
{
    /// <summary>Where the items come from.</summary>
    public EvalSource? Source { get; set; }
}
