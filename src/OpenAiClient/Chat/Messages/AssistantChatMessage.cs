using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Chat;

/// <summary>A message of the model. A message of an answer can be sent back unchanged.</summary>
[KeptTag]
public sealed partial record AssistantChatMessage : ChatMessage
{
    /// <summary>The content; <see langword="null"/> when the message contains only tool calls, a refusal or audio.</summary>
    [Carries]
    public ChatContent? Content { get; set; }

    /// <summary>The text of the model's refusal; <see langword="null"/> when it did not refuse.</summary>
    public string? Refusal { get; set; }

    /// <summary>The sources of parts of the text, after a web search; empty otherwise.</summary>
    public IReadOnlyList<ChatAnnotation> Annotations { get; set; } = [];

    /// <summary>The audio of the message. In a request, only its id is needed.</summary>
    public ChatAudio? Audio { get; set; }

    /// <summary>The tools that the model calls; empty when there are none.</summary>
    [Carries]
    public IReadOnlyList<ChatToolCall> ToolCalls
    {
        get;
        // Servers refuse an empty list that is sent back, so it becomes the default, which is not written.
        set => field = value is { Count: 0 } ? [] : value;
    } = [];

    /// <summary>The legacy function that the model calls; replaced by <see cref="ToolCalls"/>.</summary>
    public ChatFunctionCall? FunctionCall { get; set; }

    /// <summary>A name that distinguishes participants with the same role. Default: <see langword="null"/>.</summary>
    public string? Name { get; set; }

    /// <summary>The text of <see cref="Content"/>, or its joined text parts; the empty string when there is none.</summary>
    [JsonIgnore]
    public string Text => Content?.ToText() ?? "";
}
