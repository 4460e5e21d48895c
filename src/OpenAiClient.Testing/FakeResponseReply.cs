using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using OpenAi.Responses;
using OpenAi.Testing.Chat;

namespace OpenAi.Testing;

/// <summary>What the fake server answers to a request for a response.</summary>
public sealed record FakeResponseReply
{
    /// <summary>What the model makes. Ids that are missing are given. Default: a message that says the server is a fake.</summary>
    public IReadOnlyList<ResponseItem> Output { get; init; } = [];

    /// <summary>How the response ends. Default: <see cref="ResponseStatus.Completed"/>.</summary>
    public ResponseStatus? Status { get; init; }

    /// <summary>Why it failed; the status is <see cref="ResponseStatus.Failed"/> then.</summary>
    public ResponseError? Error { get; init; }

    /// <summary>Why it is incomplete; the status is <see cref="ResponseStatus.Incomplete"/> then.</summary>
    public ResponseIncompleteReason? IncompleteReason { get; init; }

    /// <summary>How many tokens it used. Default: an estimate.</summary>
    public ResponseUsage? Usage { get; init; }

    /// <summary>How many characters a piece of a streamed text has. Default: a word.</summary>
    public int? ChunkSize { get; init => field = FakePace.Check(value); }

    /// <summary>The pause before each event of a stream. Default: none.</summary>
    public TimeSpan EventDelay { get; init => field = FakePace.Check(value)!.Value; }

    /// <summary>What goes wrong instead, or in the middle. Default: nothing.</summary>
    public FakeFault? Fault { get; init; }

    /// <summary>A text.</summary>
    /// <param name="text">The text; <see langword="null"/> stays <see langword="null"/>.</param>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator FakeResponseReply?(string? text) => text is null ? null : Items(Message(new ResponseOutputTextPart { Text = text }));

    /// <summary>A failure.</summary>
    /// <param name="fault">The failure; <see langword="null"/> stays <see langword="null"/>.</param>
    [return: NotNullIfNotNull(nameof(fault))]
    public static implicit operator FakeResponseReply?(FakeFault? fault) => fault is null ? null : new() { Fault = fault };

    /// <summary>Items of any kind, in order.</summary>
    /// <param name="items">The items.</param>
    /// <returns>The reply.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is <see langword="null"/>.</exception>
    public static FakeResponseReply Items(params ResponseItem[] items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return new() { Output = items };
    }

    /// <summary>A text that is the JSON of a value.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="typeInfo">How the type is written, from a source-generated context.</param>
    /// <returns>The reply.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="typeInfo"/> is <see langword="null"/>.</exception>
    public static FakeResponseReply Json<T>(T value, JsonTypeInfo<T> typeInfo)
    {
        ArgumentNullException.ThrowIfNull(typeInfo);
        return JsonSerializer.Serialize(value, typeInfo);
    }

    /// <summary>A refusal.</summary>
    /// <param name="words">The model's words.</param>
    /// <returns>The reply.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="words"/> is <see langword="null"/>.</exception>
    public static FakeResponseReply Refusal(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return Items(Message(new ResponseRefusalPart { Refusal = words }));
    }

    /// <summary>Calls of functions.</summary>
    /// <param name="calls">The names and the arguments, as JSON.</param>
    /// <returns>The reply.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="calls"/> is <see langword="null"/>.</exception>
    public static FakeResponseReply ToolCalls(params (string Name, string Arguments)[] calls)
    {
        ArgumentNullException.ThrowIfNull(calls);
        return Items([.. calls.Select(static call => new ResponseFunctionCallItem { Name = call.Name, Arguments = call.Arguments })]);
    }

    /// <summary>A call of a function.</summary>
    /// <param name="name">The function.</param>
    /// <param name="arguments">The arguments, as JSON.</param>
    /// <returns>The reply.</returns>
    public static FakeResponseReply ToolCall(string name, string arguments = "{}") => ToolCalls((name, arguments));

    /// <summary>A response that fails.</summary>
    /// <param name="code">The kind of failure.</param>
    /// <param name="message">What happened, in words.</param>
    /// <returns>The reply.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static FakeResponseReply Failure(ResponseErrorCode code, string message)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(message);
        return new() { Error = new() { Code = code, Message = message } };
    }

    internal static ResponseMessageItem Message(ResponseContentPart part) =>
        new() { Role = ResponseRole.Assistant, Status = ResponseItemStatus.Completed, Content = part };
}
