using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using OpenAi.Chat;
using OpenAi.Testing.Chat;

namespace OpenAi.Testing;

/// <summary>
/// What a chat model says, and how it comes. A text is one by itself, and so is a <see cref="FakeFault"/>. It is given whole or
/// streamed, as the request wants it; what is left <see langword="null"/> is made to fit.
/// </summary>
public sealed record FakeChatReply
{
    /// <summary>
    /// What each choice says. The last is repeated when the request asks for more choices, and those beyond
    /// <see cref="ChatCompletionRequest.N"/> are not sent. Tool calls without an id are given one.
    /// </summary>
    public IReadOnlyList<AssistantChatMessage> Messages { get; init; } = [];

    /// <summary>Why the model stopped. Default: <c>tool_calls</c> for a message that has some, else <c>stop</c>.</summary>
    public FinishReason? FinishReason { get; init; }

    /// <summary>How many tokens were used. Default: an estimate of one token for four characters.</summary>
    public CompletionUsage? Usage { get; init; }

    /// <summary>The model that the answer names. Default: the request's.</summary>
    public string? Model { get; init; }

    /// <summary>The pieces of a streamed text or refusal, or of a tool call's arguments, in characters. Default: that of <see cref="FakeChat.ChunkSize"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than one.</exception>
    public int? ChunkSize { get; init => field = FakePace.Check(value); }

    /// <summary>How long a stream waits before each of its chunks. Default: that of <see cref="FakeChat.ChunkDelay"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public TimeSpan? ChunkDelay { get; init => field = FakePace.Check(value); }

    /// <summary>
    /// Whether it comes as Azure sends it: with what content filters found in the prompt, in a stream as a first event without an answer, and in
    /// the answer, in a stream as events after the text, as the asynchronous filter has it. With the reason <c>content_filter</c> the
    /// filters have found violence in the answer, else nothing. Default: <see langword="false"/>.
    /// </summary>
    public bool InAzureManner { get; init; }

    /// <summary>What goes wrong with the answer. Default: nothing.</summary>
    public FakeFault? Fault { get; init; }

    /// <summary>Text.</summary>
    /// <param name="text">The text.</param>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator FakeChatReply?(string? text) => text is null ? null : Texts(text);

    /// <summary>Whatever an assistant can say.</summary>
    /// <param name="message">The message.</param>
    [return: NotNullIfNotNull(nameof(message))]
    public static implicit operator FakeChatReply?(AssistantChatMessage? message) => message is null ? null : new() { Messages = [message] };

    /// <summary>A failure in place of an answer, or in the middle of the default one.</summary>
    /// <param name="fault">What goes wrong.</param>
    [return: NotNullIfNotNull(nameof(fault))]
    public static implicit operator FakeChatReply?(FakeFault? fault) => fault is null ? null : new() { Fault = fault };

    /// <summary>Text; several are the choices of an answer, for requests that ask for more than one.</summary>
    /// <param name="texts">The text of each choice.</param>
    /// <returns>The reply.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="texts"/> or one of them is <see langword="null"/>.</exception>
    public static FakeChatReply Texts(params string[] texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return new() { Messages = [.. texts.Select(static text => ChatMessage.Assistant(text))] };
    }

    /// <summary>Structured output: a value as JSON text.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="typeInfo">How it is written.</param>
    /// <returns>The reply.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="typeInfo"/> is <see langword="null"/>.</exception>
    public static FakeChatReply Json<T>(T value, JsonTypeInfo<T> typeInfo)
    {
        ArgumentNullException.ThrowIfNull(typeInfo);
        return JsonSerializer.Serialize(value, typeInfo);
    }

    /// <summary>A refusal.</summary>
    /// <param name="words">What the model says in place of what it was asked for.</param>
    /// <returns>The reply.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="words"/> is <see langword="null"/>.</exception>
    public static FakeChatReply Refusal(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return new AssistantChatMessage { Refusal = words };
    }

    /// <summary>A call of a function.</summary>
    /// <param name="name">The function.</param>
    /// <param name="arguments">Its arguments as JSON text; sent as it is, so it may be broken on purpose. Default: none.</param>
    /// <returns>The reply.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static FakeChatReply ToolCall(string name, string arguments = "{}") => ToolCalls((name, arguments));

    /// <summary>Calls of several functions at once.</summary>
    /// <param name="calls">Each function with its arguments as JSON text.</param>
    /// <returns>The reply.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="calls"/>, a name or arguments are <see langword="null"/>.</exception>
    public static FakeChatReply ToolCalls(params (string Name, string Arguments)[] calls)
    {
        ArgumentNullException.ThrowIfNull(calls);
        return ToolCalls([.. calls.Select(static call => FakeToolCalls.Function(call.Name, call.Arguments))]);
    }

    /// <summary>Calls of tools of any kind.</summary>
    /// <param name="calls">The calls.</param>
    /// <returns>The reply.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="calls"/> is <see langword="null"/>.</exception>
    public static FakeChatReply ToolCalls(params ChatToolCall[] calls)
    {
        ArgumentNullException.ThrowIfNull(calls);
        return new AssistantChatMessage { ToolCalls = calls };
    }
}
