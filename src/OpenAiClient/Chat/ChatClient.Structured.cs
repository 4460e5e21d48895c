using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization.Metadata;
using OpenAi.Schemas;

namespace OpenAi.Chat;

public partial class ChatClient
{
    /// <summary>
    /// Calls a model and reads its answer as a value of a type. <c>POST /chat/completions</c> with the strict schema of the type as
    /// <see cref="ChatCompletionRequest.ResponseFormat"/>. A format in the request takes precedence, for servers without schemas and for
    /// types that a strict schema cannot express. The request itself is not changed.
    /// </summary>
    /// <typeparam name="T">The type: a class, record or struct.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="type">The JSON metadata of the type, from a source-generated context.</param>
    /// <param name="options">Options for reading the answer. Default: its whole text is JSON.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>
    /// The answer. For a refusal or an incomplete text, <see cref="StructuredAnswer{T}.Parsed"/> throws, and
    /// <see cref="StructuredAnswer{T}.Failure"/> contains the reason.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="NotSupportedException">Strict schemas cannot express the type; the message contains the JSON path. Nothing was sent.</exception>
    public virtual Task<ChatAnswer<T>> CreateAsync<T>(ChatCompletionRequest request, JsonTypeInfo<T> type, StructuredOutputOptions? options = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        var formatted = Formatted(request, type);
        return AnswerAsync();

        async Task<ChatAnswer<T>> AnswerAsync() =>
            new(await CreateAsync(formatted, requestOptions, cancellationToken).ConfigureAwait(false), type, options);
    }

    /// <summary>
    /// Calls a model and reads its answer as a value of a type, with JSON metadata by reflection, like
    /// <see cref="JsonSchema.From{T}(System.Text.Json.JsonSerializerOptions?)"/> without options. <c>POST /chat/completions</c>
    /// </summary>
    /// <typeparam name="T">The type: a class, record or struct.</typeparam>
    /// <param name="request">
    /// The request. Its <see cref="ChatCompletionRequest.ResponseFormat"/> takes precedence over the schema of the type.
    /// </param>
    /// <param name="options">Options for reading the answer. Default: its whole text is JSON.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>
    /// The answer. For a refusal or an incomplete text, <see cref="StructuredAnswer{T}.Parsed"/> throws, and
    /// <see cref="StructuredAnswer{T}.Failure"/> contains the reason.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">Reflection-based JSON is switched off in this program.</exception>
    /// <exception cref="NotSupportedException">Strict schemas cannot express the type; the message contains the JSON path. Nothing was sent.</exception>
    /// <example>
    /// <code>
    /// var answer = await openai.Chat.CreateAsync&lt;City&gt;(
    ///     new() { Model = "gpt-5.6-terra", Messages = [ChatMessage.User("What is the capital of France?")] });
    /// if (answer.TryGetParsed(out var city))
    ///     Console.WriteLine($"{city.Name} has {city.Inhabitants} inhabitants.");
    ///
    /// record City(string Name, int Inhabitants);
    /// </code>
    /// </example>
    [RequiresUnreferencedCode(ReflectedJson.Unsafe)]
    [RequiresDynamicCode(ReflectedJson.Unsafe)]
    [OverloadResolutionPriority(1)]
    public virtual Task<ChatAnswer<T>> CreateAsync<T>(ChatCompletionRequest request, StructuredOutputOptions? options = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return CreateAsync(request, ReflectedJson.TypeInfo<T>(null), options, requestOptions, cancellationToken);
    }

    /// <summary>
    /// Calls a model and streams the JSON of a value of a type; the last piece contains the whole answer. <c>POST /chat/completions</c>
    /// with <c>stream</c> and the strict schema of the type, unless the request has a format. Nothing is sent before the enumeration
    /// begins; ending it early stops the server.
    /// </summary>
    /// <typeparam name="T">The type: a class, record or struct.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="type">The JSON metadata of the type, from a source-generated context.</param>
    /// <param name="options">Options for reading the answer. Default: its whole text is JSON.</param>
    /// <include file="Docs.xml" path="docs/stream/*"/>
    /// <returns>The pieces. An interrupted stream throws and has no last piece.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="NotSupportedException">Strict schemas cannot express the type; the message contains the JSON path.</exception>
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
    /// Calls a model and streams the JSON of a value of a type, with JSON metadata by reflection; the last piece contains the whole
    /// answer. <c>POST /chat/completions</c> with <c>stream</c>.
    /// </summary>
    /// <typeparam name="T">The type: a class, record or struct.</typeparam>
    /// <param name="request">
    /// The request. Its <see cref="ChatCompletionRequest.ResponseFormat"/> takes precedence over the schema of the type.
    /// </param>
    /// <param name="options">Options for reading the answer. Default: its whole text is JSON.</param>
    /// <include file="Docs.xml" path="docs/stream/*"/>
    /// <returns>The pieces. An interrupted stream throws and has no last piece.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">Reflection-based JSON is switched off in this program.</exception>
    /// <exception cref="NotSupportedException">Strict schemas cannot express the type; the message contains the JSON path.</exception>
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
