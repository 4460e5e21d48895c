using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization.Metadata;
using OpenAi.Schemas;

namespace OpenAi.Chat;

public partial class ChatClient
{
    /// <summary>
    /// Asks a model for a value of a type. <c>POST /chat/completions</c> with the type's strict schema as
    /// <see cref="ChatCompletionRequest.ResponseFormat"/>; a format that the request has already is sent instead, for servers that know no schemas and
    /// for types that have none. The request itself is not changed.
    /// </summary>
    /// <typeparam name="T">The type: a class, record or struct.</typeparam>
    /// <param name="request">What to ask.</param>
    /// <param name="type">How the type is read, from a source-generated context.</param>
    /// <param name="options">How the answer is read. Default: its text is JSON and nothing else.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The answer. A refusal, or text that is cut, is an answer too: <see cref="StructuredAnswer{T}.Parsed"/> then throws, and <see cref="StructuredAnswer{T}.Failure"/> tells.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="NotSupportedException">Strict schemas cannot express the type; the message gives the JSON path. Nothing was sent.</exception>
    public virtual Task<ChatAnswer<T>> CreateAsync<T>(ChatCompletionRequest request, JsonTypeInfo<T> type, StructuredOutputOptions? options = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        var formatted = Formatted(request, type);
        return AnswerAsync();

        async Task<ChatAnswer<T>> AnswerAsync() =>
            new(await CreateAsync(formatted, requestOptions, cancellationToken).ConfigureAwait(false), type, options);
    }

    /// <summary>
    /// Asks a model for a value of a type that reflection finds, as <see cref="JsonSchema.From{T}(System.Text.Json.JsonSerializerOptions?)"/> does without
    /// options. <c>POST /chat/completions</c>
    /// </summary>
    /// <typeparam name="T">The type: a class, record or struct.</typeparam>
    /// <param name="request">What to ask. A <see cref="ChatCompletionRequest.ResponseFormat"/> that it has already is sent instead of the type's schema.</param>
    /// <param name="options">How the answer is read. Default: its text is JSON and nothing else.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The answer. A refusal, or text that is cut, is an answer too: <see cref="StructuredAnswer{T}.Parsed"/> then throws, and <see cref="StructuredAnswer{T}.Failure"/> tells.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">The program has switched reflection-based JSON off.</exception>
    /// <exception cref="NotSupportedException">Strict schemas cannot express the type; the message gives the JSON path. Nothing was sent.</exception>
    [RequiresUnreferencedCode(ReflectedJson.Unsafe)]
    [RequiresDynamicCode(ReflectedJson.Unsafe)]
    [OverloadResolutionPriority(1)]
    public virtual Task<ChatAnswer<T>> CreateAsync<T>(ChatCompletionRequest request, StructuredOutputOptions? options = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return CreateAsync(request, ReflectedJson.TypeInfo<T>(null), options, requestOptions, cancellationToken);
    }

    /// <summary>
    /// Asks a model for a value of a type and gives its JSON in pieces, as it is made, and the whole answer in the last one.
    /// <c>POST /chat/completions</c> with <c>stream</c> and the type's strict schema, unless the request has a format of its own.
    /// Nothing is sent before the enumeration begins; leaving it early stops the server.
    /// </summary>
    /// <typeparam name="T">The type: a class, record or struct.</typeparam>
    /// <param name="request">What to ask.</param>
    /// <param name="type">How the type is read, from a source-generated context.</param>
    /// <param name="options">How the answer is read. Default: its text is JSON and nothing else.</param>
    /// <include file="Docs.xml" path="docs/stream/*"/>
    /// <returns>The pieces. A stream that breaks off throws and has no last one.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="NotSupportedException">Strict schemas cannot express the type; the message gives the JSON path.</exception>
    public virtual IAsyncEnumerable<ChatAnswerPiece<T>> StreamAsync<T>(ChatCompletionRequest request, JsonTypeInfo<T> type, StructuredOutputOptions? options = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        var chunks = StreamAsync(Formatted(request, type), requestOptions, cancellationToken);
        return StructuredPieces.OfAsync(chunks, Fold, static chunk => new(chunk, null), CancellationToken.None);

        (Action<ChatCompletionChunk>, Func<ChatAnswerPiece<T>>) Fold()
        {
            var accumulator = new ChatCompletionAccumulator();
            return (accumulator.Add, () => new(null, new(accumulator.ToCompletion(), type, options)));
        }
    }

    /// <summary>
    /// Asks a model for a value of a type that reflection finds and gives its JSON in pieces, as it is made, and the whole answer in the last one.
    /// <c>POST /chat/completions</c> with <c>stream</c>.
    /// </summary>
    /// <typeparam name="T">The type: a class, record or struct.</typeparam>
    /// <param name="request">What to ask. A <see cref="ChatCompletionRequest.ResponseFormat"/> that it has already is sent instead of the type's schema.</param>
    /// <param name="options">How the answer is read. Default: its text is JSON and nothing else.</param>
    /// <include file="Docs.xml" path="docs/stream/*"/>
    /// <returns>The pieces. A stream that breaks off throws and has no last one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">The program has switched reflection-based JSON off.</exception>
    /// <exception cref="NotSupportedException">Strict schemas cannot express the type; the message gives the JSON path.</exception>
    [RequiresUnreferencedCode(ReflectedJson.Unsafe)]
    [RequiresDynamicCode(ReflectedJson.Unsafe)]
    [OverloadResolutionPriority(1)]
    public virtual IAsyncEnumerable<ChatAnswerPiece<T>> StreamAsync<T>(ChatCompletionRequest request, StructuredOutputOptions? options = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return StreamAsync(request, ReflectedJson.TypeInfo<T>(null), options, requestOptions, cancellationToken);
    }

    private static ChatCompletionRequest Formatted<T>(ChatCompletionRequest request, JsonTypeInfo<T> type)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(type);
        return request.ResponseFormat is null ? request with { ResponseFormat = ChatResponseFormat.FromType(type) } : request;
    }
}
