namespace OpenAi.Chat;

/// <summary>A message of the request that a stored completion answers.</summary>
public sealed partial record StoredChatMessage : ApiResult
{
    /// <summary>Its id.</summary>
    public string Id { get; set; } = "";

    /// <summary>Who speaks.</summary>
    public ChatRole? Role { get; set; }

    /// <summary>What is said.</summary>
    public ChatContent? Content { get; set; }

    /// <summary>The parts, when the content was made of parts.</summary>
    public IReadOnlyList<ChatContentPart>? ContentParts { get; set; }

    /// <summary>The speaker's name, where the request gave one.</summary>
    public string? Name { get; set; }

    /// <summary>Why the model did not do what it was asked for.</summary>
    public string? Refusal { get; set; }

    /// <summary>The tools that the model asked to be called.</summary>
    public IReadOnlyList<ChatToolCall> ToolCalls { get; set; } = [];

    /// <summary>The tool call that the message is the result of.</summary>
    public string? ToolCallId { get; set; }

    /// <summary>Where parts of the text come from.</summary>
    public IReadOnlyList<ChatAnnotation> Annotations { get; set; } = [];

    /// <summary>The function of the old kind that the model asked to be called.</summary>
    public ChatFunctionCall? FunctionCall { get; set; }

    /// <summary>What was said in sound.</summary>
    public ChatAudio? Audio { get; set; }
}
