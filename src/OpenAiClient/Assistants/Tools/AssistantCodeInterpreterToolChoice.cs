namespace OpenAi.Assistants;

/// <summary>The model must use the code interpreter.</summary>
public sealed partial record AssistantCodeInterpreterToolChoice : AssistantToolChoice
{
    /// <summary>Always <c>code_interpreter</c>.</summary>
    public override string Type => "code_interpreter";
}
