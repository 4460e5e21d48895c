using System.Text.Json.Serialization;

namespace OpenAi.Chat;

/// <summary>The result of a legacy function call; replaced by <see cref="ToolChatMessage"/>.</summary>
public sealed partial record FunctionChatMessage : ChatMessage
{
    /// <summary>The result. <see langword="null"/> is written explicitly, because the API requires the field.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required ChatContent? Content { get; set; }

    /// <summary>The name of the function.</summary>
    public required string Name { get; set; }
}
