namespace OpenAi.Chat;

/// <summary>A function that the model may call with JSON arguments.</summary>
public sealed partial record ChatFunctionTool : ChatTool
{
    /// <summary>The function.</summary>
    public FunctionDefinition Function { get; set; } = new();
}
