namespace OpenAi.Evals;

/// <summary>A message to or of a model.</summary>
public sealed partial record EvalSampleMessage : JsonModel
{
    /// <summary>Whose message it is.</summary>
    public string? Role { get; set; }

    /// <summary>What it says.</summary>
    public string? Content { get; set; }
}
