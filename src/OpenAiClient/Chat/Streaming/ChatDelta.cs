using System.Text.Json.Serialization.Metadata;

namespace OpenAi.Chat;

/// <summary>What is new in a message.</summary>
public sealed record ChatDelta : JsonModel
{
    // Half the room of a nullable struct.
    private string? _role;

    /// <summary>Who speaks; in the first chunk.</summary>
    public ChatRole? Role
    {
        get => _role is { } role ? new ChatRole(role) : default(ChatRole?);
        set => _role = value?.Value;
    }

    /// <summary>The text to add.</summary>
    public string? Content { get; set; }

    /// <summary>The words of refusal to add.</summary>
    public string? Refusal { get; set; }

    /// <summary>What is new in the tool calls.</summary>
    public IReadOnlyList<ChatToolCallDelta> ToolCalls { get; set; } = [];

    /// <summary>What is new in a function call of the old kind.</summary>
    public ChatFunctionCallDelta? FunctionCall { get; set; }

    /// <summary>What is new in the sound: its data and transcript are to be added.</summary>
    public ChatAudio? Audio { get; set; }

    /// <summary>New notes on where parts of the text come from.</summary>
    public IReadOnlyList<ChatAnnotation> Annotations { get; set; } = [];

    internal static ChatChunkChoice OfWhole(ChatChoice choice) => new()
    {
        Index = choice.Index,
        Logprobs = choice.Logprobs,
        FinishReason = choice.FinishReason,
        ExtraFields = choice.ExtraFields,
        Delta = new ChatDelta
        {
            Role = ChatRole.Assistant,
            Content = choice.Message.Content?.ToText(),
            Refusal = choice.Message.Refusal,
            ToolCalls = [.. choice.Message.ToolCalls.Select(ChatToolCallDelta.OfWhole)],
            FunctionCall = choice.Message.FunctionCall is { } call ? ChatFunctionCallDelta.OfWhole(call) : null,
            Audio = choice.Message.Audio,
            Annotations = choice.Message.Annotations,
            ExtraFields = choice.Message.ExtraFields,
        },
    };

    internal override JsonTypeInfo TypeInfo => ChatJson.Of<ChatDelta>();
}
