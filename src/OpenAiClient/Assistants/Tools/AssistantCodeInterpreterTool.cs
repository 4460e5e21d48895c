namespace OpenAi.Assistants;

/// <summary>Python that the model writes and the server runs.</summary>
public sealed partial record AssistantCodeInterpreterTool : AssistantTool
{
    /// <summary>Always <c>code_interpreter</c>.</summary>
    public override string Type => "code_interpreter";
}
