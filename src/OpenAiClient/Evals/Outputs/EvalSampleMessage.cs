namespace OpenAi.Evals;

/// <summary>A message to or from a model.</summary>
public sealed partial record EvalSampleMessage : JsonModel
{
    /// <summary>The role of the author.</summary>
    public string? Role { get; set; }

    /// <summary>The content of the message.</summary>
    public string? Content { get; set; }
}
