namespace OpenAi.Assistants;

/// <summary>A use of the code interpreter.</summary>
public sealed partial record ThreadCodeInterpreterCall : ThreadToolCall
{
    /// <summary>The code and what came of it.</summary>
    public ThreadCodeInterpreterRun CodeInterpreter { get; set; } = new();
}
