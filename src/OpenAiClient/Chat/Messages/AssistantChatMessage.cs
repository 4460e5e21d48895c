using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Chat;

/// <summary>What the model says. One that came in an answer can be sent back as it is.</summary>
[KeptTag]
public sealed partial record AssistantChatMessage : ChatMessage
{
    /// <summary>What it says; <see langword="null"/> when it only calls tools, refuses or speaks.</summary>
    [Carries]
    public ChatContent? Content { get; set; }

    /// <summary>Why it does not do what it was asked for; <see langword="null"/> when it does.</summary>
    public string? Refusal { get; set; }

    /// <summary>A name that tells speakers of the same role apart. Default: <see langword="null"/>.</summary>
    public string? Name { get; set; }

    /// <summary>What it says in sound. In a request the id is enough.</summary>
    public ChatAudio? Audio { get; set; }

    /// <summary>The tools it asks to be called; empty when it asks for none.</summary>
    [Carries]
    public IReadOnlyList<ChatToolCall> ToolCalls
    {
        get;
        // An empty list that came is as good as none, and servers refuse to have it sent back.
        set => field = value is { Count: 0 } ? [] : value;
    } = [];

    /// <summary>The function of the old kind that it asks to be called; <see cref="ToolCalls"/> has replaced it.</summary>
    public ChatFunctionCall? FunctionCall { get; set; }

    /// <summary>Where parts of the text come from, after a web search; empty otherwise.</summary>
    public IReadOnlyList<ChatAnnotation> Annotations { get; set; } = [];

    /// <summary>The text of <see cref="Content"/>, its text parts joined; the empty string when there is none.</summary>
    [JsonIgnore]
    public string Text => Content?.ToText() ?? "";
}
