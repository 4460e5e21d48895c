using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using OpenAi.Chat;
using OpenAi.Testing.Chat;

namespace OpenAi.Testing;

/// <summary>
/// A scripted answer of a chat model. A text and a <see cref="FakeFault"/> convert implicitly. It is sent whole or streamed, as the request
/// asks; properties that are <see langword="null"/> get suitable values.
/// </summary>
public sealed record FakeChatReply
{
    /// <summary>
    /// The message of each choice. The last one is repeated when the request asks for more choices, and those beyond
    /// <see cref="ChatCompletionRequest.N"/> are not sent. Tool calls without an id get one.
    /// </summary>
    public IReadOnlyList<AssistantChatMessage> Messages { get; init; } = [];

    /// <summary>The finish reason. Default: <c>tool_calls</c> for a message with tool calls, else <c>stop</c>.</summary>
    public FinishReason? FinishReason { get; init; }

    /// <summary>The token usage. Default: an estimate of one token for four characters.</summary>
    public CompletionUsage? Usage { get; init; }

    /// <summary>The model in the answer. Default: that of the request.</summary>
    public string? Model { get; init; }

    /// <summary>
    /// The size of the pieces of a streamed text, refusal, or arguments of a tool call, in characters. Default:
    /// <see cref="FakeChat.ChunkSize"/>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than one.</exception>
    public int? ChunkSize { get; init => field = FakePace.Check(value); }

    /// <summary>The delay before each chunk of a stream. Default: <see cref="FakeChat.ChunkDelay"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public TimeSpan? ChunkDelay { get; init => field = FakePace.Check(value); }

    /// <summary>
    /// Whether the answer has the format of Azure, with the results of content filters: those for the prompt (in a stream in a first event
    /// without an answer) and those for the answer (in a stream in events after the text, as with the asynchronous filter). With the finish
    /// reason <c>content_filter</c> the filters have found violence in the answer, else nothing. Default: <see langword="false"/>.
    /// </summary>
    public bool InAzureFormat { get; init; }

    /// <summary>The fault of the answer. Default: none.</summary>
    public FakeFault? Fault { get; init; }

    /// <summary>Creates a reply with a text.</summary>
    /// <param name="text">The text.</param>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator FakeChatReply?(string? text) => text is null ? null : Texts(text);

    /// <summary>Creates a reply with any message of an assistant.</summary>
    /// <param name="message">The message.</param>
    [return: NotNullIfNotNull(nameof(message))]
    public static implicit operator FakeChatReply?(AssistantChatMessage? message) => message is null ? null : new() { Messages = [message] };

    /// <summary>Creates a reply that fails instead of an answer, or in the middle of the default one.</summary>
    /// <param name="fault">What goes wrong.</param>
    [return: NotNullIfNotNull(nameof(fault))]
    public static implicit operator FakeChatReply?(FakeFault? fault) => fault is null ? null : new() { Fault = fault };

    /// <summary>Creates a reply with a text for each choice, for requests that ask for several choices.</summary>
    /// <param name="texts">The text of each choice.</param>
    /// <returns>The reply.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="texts"/> or one of them is <see langword="null"/>.</exception>
    public static FakeChatReply Texts(params string[] texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return new() { Messages = [.. texts.Select(static text => ChatMessage.Assistant(text))] };
    }

    /// <summary>Creates a reply with structured output: a value as JSON text.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="typeInfo">The serialization metadata of the type.</param>
    /// <returns>The reply.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="typeInfo"/> is <see langword="null"/>.</exception>
    public static FakeChatReply Json<T>(T value, JsonTypeInfo<T> typeInfo)
    {
        ArgumentNullException.ThrowIfNull(typeInfo);
        return JsonSerializer.Serialize(value, typeInfo);
    }

    /// <summary>Creates a reply with a refusal.</summary>
    /// <param name="words">The text of the refusal.</param>
    /// <returns>The reply.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="words"/> is <see langword="null"/>.</exception>
    public static FakeChatReply Refusal(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return new AssistantChatMessage { Refusal = words };
    }

    /// <summary>Creates a reply with a call of a function.</summary>
    /// <param name="name">The function.</param>
    /// <param name="arguments">The arguments as JSON text, which is sent unchanged, so it may be invalid on purpose. Default: none.</param>
    /// <returns>The reply.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static FakeChatReply ToolCall(string name, string arguments = "{}") => ToolCalls((name, arguments));

    /// <summary>Creates a reply with calls of several functions.</summary>
    /// <param name="calls">The functions and their arguments as JSON text.</param>
    /// <returns>The reply.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="calls"/>, a name or arguments are <see langword="null"/>.</exception>
    public static FakeChatReply ToolCalls(params (string Name, string Arguments)[] calls)
    {
        ArgumentNullException.ThrowIfNull(calls);
        return ToolCalls([.. calls.Select(static call => FakeToolCalls.Function(call.Name, call.Arguments))]);
    }

    /// <summary>Creates a reply with calls of tools of any kind.</summary>
    /// <param name="calls">The calls.</param>
    /// <returns>The reply.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="calls"/> is <see langword="null"/>.</exception>
    public static FakeChatReply ToolCalls(params ChatToolCall[] calls)
    {
        ArgumentNullException.ThrowIfNull(calls);
        return new AssistantChatMessage { ToolCalls = calls };
    }
}
