namespace OpenAi.Assistants;

/// <summary>Code and its output.</summary>
public sealed partial record ThreadCodeInterpreterRun : JsonModel
{
    /// <summary>The code; in the deltas of a stream, only the text that is new.</summary>
    public string? Input { get; set; }

    /// <summary>The output of the code: text and images.</summary>
    public IReadOnlyList<ThreadCodeOutput> Outputs { get; set; } = [];
}
