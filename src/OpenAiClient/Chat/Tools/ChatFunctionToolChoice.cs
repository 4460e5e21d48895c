using System.Text.Json.Serialization.Metadata;

namespace OpenAi.Chat;

/// <summary>The model must call this function.</summary>
public sealed record ChatFunctionToolChoice : ChatToolChoice
{
    /// <summary>Always <c>function</c>.</summary>
    public override string Type => "function";

    /// <summary>The function.</summary>
    public ChatNamedTool Function { get; set; } = new();

    internal override JsonTypeInfo TypeInfo => ChatJson.Of<ChatFunctionToolChoice>();
}
