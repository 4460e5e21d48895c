using System.Text.Json.Serialization.Metadata;

namespace OpenAi.Chat;

/// <summary>A function that the model may ask to be called, with JSON arguments.</summary>
public sealed record ChatFunctionTool : ChatTool
{
    /// <summary>Always <c>function</c>.</summary>
    public override string Type => "function";

    /// <summary>The function.</summary>
    public FunctionDefinition Function { get; set; } = new();

    internal override JsonTypeInfo TypeInfo => ChatJson.Of<ChatFunctionTool>();
}
