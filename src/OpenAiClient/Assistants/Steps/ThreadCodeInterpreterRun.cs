namespace OpenAi.Assistants;

/// <summary>Code and what came of it.</summary>
public sealed partial record ThreadCodeInterpreterRun : JsonModel
{
    /// <summary>The code; in the deltas of a stream, what is new of it.</summary>
    public string? Input { get; set; }

    /// <summary>What it printed and drew.</summary>
    public IReadOnlyList<ThreadCodeOutput> Outputs { get; set; } = [];
}
