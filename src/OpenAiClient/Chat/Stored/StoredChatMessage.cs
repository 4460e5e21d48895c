namespace OpenAi.Chat;

/// <summary>A message in the request of a stored completion.</summary>
public sealed partial record StoredChatMessage : ApiResult
{
    /// <summary>The id of the message.</summary>
    public string Id { get; set; } = "";

    /// <summary>The role of the author.</summary>
    public ChatRole? Role { get; set; }

    /// <summary>The content.</summary>
    public ChatContent? Content { get; set; }

    /// <summary>The parts, when the content consists of parts.</summary>
    public IReadOnlyList<ChatContentPart>? ContentParts { get; set; }

    /// <summary>The name of the author, if the request contains one.</summary>
    public string? Name { get; set; }

    /// <summary>The text of the model's refusal.</summary>
    public string? Refusal { get; set; }

    /// <summary>The tools that the model called.</summary>
    public IReadOnlyList<ChatToolCall> ToolCalls { get; set; } = [];

    /// <summary>The id of the tool call whose result the message is.</summary>
    public string? ToolCallId { get; set; }

    /// <summary>The sources of parts of the text.</summary>
    public IReadOnlyList<ChatAnnotation> Annotations { get; set; } = [];

    /// <summary>The legacy function that the model called.</summary>
    public ChatFunctionCall? FunctionCall { get; set; }

    /// <summary>The audio of the message.</summary>
    public ChatAudio? Audio { get; set; }
}
