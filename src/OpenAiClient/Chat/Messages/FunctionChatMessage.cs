using System.Text.Json.Serialization;

namespace OpenAi.Chat;

/// <summary>The result of a function call of the old kind; <see cref="ToolChatMessage"/> has replaced it.</summary>
public sealed partial record FunctionChatMessage : ChatMessage
{
    /// <summary>The result. <see langword="null"/> is written as such: the API wants the field.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required ChatContent? Content { get; set; }

    /// <summary>The function's name.</summary>
    public required string Name { get; set; }
}
