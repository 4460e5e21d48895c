namespace OpenAi.Evals;

/// <summary>A file with the items.</summary>
public sealed partial record EvalFileSource : EvalSource
{
    /// <summary>The file, uploaded for <see cref="FilePurpose.Evals"/>.</summary>
    public required string Id { get; set; }
}
