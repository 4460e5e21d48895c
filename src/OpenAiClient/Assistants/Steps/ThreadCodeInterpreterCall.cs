namespace OpenAi.Assistants;

/// <summary>A use of the code interpreter.</summary>
public sealed partial record ThreadCodeInterpreterCall : ThreadToolCall
{
    /// <summary>The code and its output.</summary>
    public ThreadCodeInterpreterRun CodeInterpreter { get; set; } = new();
}
