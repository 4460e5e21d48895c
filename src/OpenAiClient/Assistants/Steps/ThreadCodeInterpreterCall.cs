namespace OpenAi.Assistants;

/// <summary>A use of the code interpreter.</summary>
public sealed partial record ThreadCodeInterpreterCall : ThreadToolCall
{
    /// <summary>Always <c>code_interpreter</c>.</summary>
    public override string Type => "code_interpreter";

    /// <summary>The code and what came of it.</summary>
    public ThreadCodeInterpreterRun CodeInterpreter { get; set; } = new();
}
