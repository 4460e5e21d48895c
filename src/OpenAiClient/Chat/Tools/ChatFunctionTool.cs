namespace OpenAi.Chat;

/// <summary>A function that the model may ask to be called, with JSON arguments.</summary>
public sealed partial record ChatFunctionTool : ChatTool
{
    /// <summary>The function.</summary>
    public FunctionDefinition Function { get; set; } = new();
}
