using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using OpenAi.Http;
using OpenAi.Json;
using OpenAi.Schemas;

namespace OpenAi.Chat;

/// <summary>An answer that is a value of a type, or says why it is none.</summary>
/// <typeparam name="T">The type.</typeparam>
public sealed class ChatAnswer<T>
{
    private readonly T? _value;
    private readonly string? _path;
    private readonly Exception? _cause;

    internal ChatAnswer(ChatCompletion completion, JsonTypeInfo<T> type, bool findsJson)
    {
        Completion = completion;
        Failure = Look(completion);
        if (Failure is not null)
            return;
        try
        {
            _value = AnswerReader.Read(completion.Text, type, findsJson);
            if (_value is null)
                (Failure, _path, _cause) = (StructuredOutputFailure.InvalidJson, "$", new JsonException("The answer is null."));
        }
        // A type's own constructor and setters may refuse a value too.
        catch (Exception exception) when (WireJson.IsUnreadable(exception) || exception is ArgumentException)
        {
            (Failure, _path, _cause) = (StructuredOutputFailure.InvalidJson, (exception as JsonException)?.Path, exception);
        }
    }

    /// <summary>The whole answer.</summary>
    public ChatCompletion Completion { get; }

    /// <summary>The value in the text of the first choice.</summary>
    /// <exception cref="StructuredOutputException">There is none; its <see cref="StructuredOutputException.Failure"/> says why.</exception>
    public T Parsed => Failure is { } failure
        ? throw StructuredOutputException.Of(failure, Completion, typeof(T), _path, _cause)
        : _value!;

    /// <summary>Why there is no value; <see langword="null"/> when there is one.</summary>
    public StructuredOutputFailure? Failure { get; }

    /// <summary>Why the model refused; <see langword="null"/> when it did not.</summary>
    public string? Refusal => Failure == StructuredOutputFailure.Refusal ? Completion.Choices[0].Message.Refusal : null;

    /// <summary>The text of the first choice: the JSON as the model wrote it; the empty string when there is none.</summary>
    public string Text => Completion.Text;

    /// <summary>Why the model stopped in the first choice.</summary>
    public FinishReason? FinishReason => Completion.FinishReason;

    /// <summary>How many tokens were used.</summary>
    public CompletionUsage? Usage => Completion.Usage;

    /// <summary>Status, headers, request id, rate limits and number of attempts of the HTTP answer.</summary>
    public ResponseInfo? ResponseInfo => Completion.ResponseInfo;

    /// <summary>Gives the value if there is one.</summary>
    /// <param name="value">The value; the default of its type when there is none.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGetParsed([MaybeNullWhen(false)] out T value)
    {
        value = _value;
        return Failure is null;
    }

    // Cut text may happen to be JSON, with less in it than the model would have said.
    private static StructuredOutputFailure? Look(ChatCompletion completion) =>
        completion.Choices is [{ Message.Refusal.Length: > 0 }, ..] ? StructuredOutputFailure.Refusal
        : completion.FinishReason == Chat.FinishReason.Length ? StructuredOutputFailure.Length
        : completion.FinishReason == Chat.FinishReason.ContentFilter ? StructuredOutputFailure.ContentFilter
        : string.IsNullOrWhiteSpace(completion.Text) ? StructuredOutputFailure.NoText
        : null;
}
