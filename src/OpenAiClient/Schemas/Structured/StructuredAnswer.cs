using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using OpenAi.Json;

namespace OpenAi.Schemas;

/// <summary>
/// An answer that contains a value of a type, or the reason why it does not: a <see cref="Chat.ChatAnswer{T}"/> or a
/// <see cref="Responses.ResponseAnswer{T}"/>.
/// </summary>
/// <typeparam name="T">The type.</typeparam>
public abstract class StructuredAnswer<T>
{
    private readonly StructuredText _text;
    private readonly T? _value;
    private readonly string? _path;
    private readonly Exception? _cause;

    private protected StructuredAnswer(StructuredText text, JsonTypeInfo<T> type, StructuredOutputOptions? options)
    {
        ArgumentNullException.ThrowIfNull(type);
        _text = text;
        Failure = text.Failure ?? (string.IsNullOrWhiteSpace(text.Text) ? StructuredOutputFailure.NoText : null);
        if (Failure is not null)
            return;
        try
        {
            _value = AnswerReader.Read(text.Text, type, options?.FindsJson ?? false);
            if (_value is null)
                (Failure, _path, _cause) = (StructuredOutputFailure.InvalidJson, "$", new JsonException("The answer is null."));
        }
        // The constructor and setters of the type may reject a value too.
        catch (Exception exception) when (WireJson.IsUnreadable(exception) || exception is ArgumentException)
        {
            (Failure, _path, _cause) = (StructuredOutputFailure.InvalidJson, (exception as JsonException)?.Path, exception);
        }
    }

    /// <summary>The value.</summary>
    /// <exception cref="StructuredOutputException">
    /// There is no value; <see cref="StructuredOutputException.Failure"/> contains the reason.
    /// </exception>
    public T Parsed => Failure is { } failure ? throw StructuredOutputException.Of(_text, failure, typeof(T), _path, _cause) : _value!;

    /// <summary>The reason why there is no value; <see langword="null"/> when there is one.</summary>
    public StructuredOutputFailure? Failure { get; }

    /// <summary>The model's explanation of its refusal; <see langword="null"/> when it did not refuse.</summary>
    public string? Refusal => _text.Refusal;

    /// <summary>The JSON as the model wrote it; the empty string when there is none.</summary>
    public string Text => _text.Text;

    /// <summary>Status, headers, request id, rate limits and number of attempts of the HTTP answer.</summary>
    public ResponseInfo? ResponseInfo => _text.Answer.ResponseInfo;

    /// <summary>Gets the value if there is one.</summary>
    /// <param name="value">The value; the default of its type when there is none.</param>
    /// <returns>Whether there is a value.</returns>
    public bool TryGetParsed([MaybeNullWhen(false)] out T value)
    {
        value = _value;
        return Failure is null;
    }
}
