using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using OpenAi.Responses;
using OpenAi.Testing.Chat;

namespace OpenAi.Testing;

/// <summary>A scripted answer to a request for a response.</summary>
public sealed record FakeResponseReply
{
    /// <summary>The output of the model. Missing ids are added, and so are missing statuses. Default: a message that says that the server is a fake.</summary>
    public IReadOnlyList<ResponseItem> Output { get; init; } = [];

    /// <summary>The final status. Default: <see cref="ResponseStatus.Completed"/>.</summary>
    public ResponseStatus? Status { get; init; }

    /// <summary>The error; the status is then <see cref="ResponseStatus.Failed"/>.</summary>
    public ResponseError? Error { get; init; }

    /// <summary>The reason why it is incomplete; the status is then <see cref="ResponseStatus.Incomplete"/>.</summary>
    public ResponseIncompleteReason? IncompleteReason { get; init; }

    /// <summary>The token usage; details that it lacks are 0. Default: an estimate.</summary>
    public ResponseUsage? Usage { get; init; }

    /// <summary>
    /// The events of a stream between its first and its last ones, instead of those of <see cref="Output"/>: for events that belong to no item, and for
    /// unknown ones. The server numbers them. Default: <see langword="null"/>, the events of the items.
    /// </summary>
    public IReadOnlyList<ResponseStreamEvent>? Events { get; init; }

    /// <summary>The size of the pieces of a streamed text in characters. Default: that of <see cref="FakeResponses.ChunkSize"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than one.</exception>
    public int? ChunkSize { get; init => field = FakePace.Check(value); }

    /// <summary>The delay before each event of a stream. Default: that of <see cref="FakeResponses.EventDelay"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public TimeSpan? EventDelay { get; init => field = FakePace.Check(value); }

    /// <summary>The fault that replaces the answer, or occurs in the middle of it. Default: none.</summary>
    public FakeFault? Fault { get; init; }

    /// <summary>Creates a reply with a text.</summary>
    /// <param name="text">The text; <see langword="null"/> stays <see langword="null"/>.</param>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator FakeResponseReply?(string? text) => text is null ? null : Items(Message(new ResponseOutputTextPart { Text = text }));

    /// <summary>Creates a reply that fails.</summary>
    /// <param name="fault">The fault; <see langword="null"/> stays <see langword="null"/>.</param>
    [return: NotNullIfNotNull(nameof(fault))]
    public static implicit operator FakeResponseReply?(FakeFault? fault) => fault is null ? null : new() { Fault = fault };

    /// <summary>Creates a reply with items of any kind.</summary>
    /// <param name="items">The items.</param>
    /// <returns>The reply.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is <see langword="null"/>.</exception>
    public static FakeResponseReply Items(params ResponseItem[] items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return new() { Output = items };
    }

    /// <summary>Creates a reply with the JSON of a value as its text.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="typeInfo">The serialization metadata of the type, from a source-generated context.</param>
    /// <returns>The reply.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="typeInfo"/> is <see langword="null"/>.</exception>
    public static FakeResponseReply Json<T>(T value, JsonTypeInfo<T> typeInfo)
    {
        ArgumentNullException.ThrowIfNull(typeInfo);
        return JsonSerializer.Serialize(value, typeInfo);
    }

    /// <summary>Creates a reply with a refusal.</summary>
    /// <param name="words">The text of the refusal.</param>
    /// <returns>The reply.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="words"/> is <see langword="null"/>.</exception>
    public static FakeResponseReply Refusal(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return Items(Message(new ResponseRefusalPart { Refusal = words }));
    }

    /// <summary>Creates a reply with calls of functions.</summary>
    /// <param name="calls">The names and the arguments, as JSON.</param>
    /// <returns>The reply.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="calls"/> is <see langword="null"/>.</exception>
    public static FakeResponseReply ToolCalls(params (string Name, string Arguments)[] calls)
    {
        ArgumentNullException.ThrowIfNull(calls);
        return Items([.. calls.Select(static call => new ResponseFunctionCallItem { Name = call.Name, Arguments = call.Arguments })]);
    }

    /// <summary>Creates a reply with a call of a function.</summary>
    /// <param name="name">The function.</param>
    /// <param name="arguments">The arguments, as JSON.</param>
    /// <returns>The reply.</returns>
    public static FakeResponseReply ToolCall(string name, string arguments = "{}") => ToolCalls((name, arguments));

    /// <summary>Creates a reply with a failed response.</summary>
    /// <param name="code">The kind of failure.</param>
    /// <param name="message">The error message.</param>
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
