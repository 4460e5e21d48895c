using System.Text.Json;
using OpenAi.Chat;
using OpenAi.Completions;
using OpenAi.Embeddings;
using OpenAi.Http;
using OpenAi.Images;
using OpenAi.Json;
using OpenAi.Moderations;
using OpenAi.Responses;

namespace OpenAi.Batches;

/// <summary>One request of a batch, for any endpoint, with the id that identifies its result.</summary>
public abstract class BatchRequest
{
    private protected BatchRequest(string customId, Endpoint endpoint, JsonModel body, string? model, int embeddingInputs)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(customId);
        (CustomId, Endpoint, Body, Model, EmbeddingInputs) = (customId, "/v1/" + endpoint.Template, body, model, embeddingInputs);
    }

    /// <summary>The caller's id of the request, unique within its batch.</summary>
    public string CustomId { get; }

    /// <summary>The endpoint.</summary>
    public BatchEndpoint Endpoint { get; }

    internal JsonModel Body { get; }

    /// <summary>The model; <see langword="null"/> when the request has none.</summary>
    internal string? Model { get; }

    /// <summary>The number of inputs of an embedding request.</summary>
    internal int EmbeddingInputs { get; }

    /// <summary>Creates a request for a chat completion.</summary>
    /// <param name="customId">The id that identifies the result, unique within the batch.</param>
    /// <param name="request">The request.</param>
    /// <returns>The request of a batch.</returns>
    /// <exception cref="ArgumentException"><paramref name="customId"/> is <see langword="null"/> or blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    public static BatchRequest<ChatCompletion> From(string customId, ChatCompletionRequest request) =>
        Of(customId, ChatClient.Create, request, static request => request.Model);

    /// <summary>Creates a request for a response.</summary>
    /// <inheritdoc cref="From(string, ChatCompletionRequest)"/>
    public static BatchRequest<Response> From(string customId, ResponseRequest request) =>
        Of(customId, ResponsesClient.Create, request, static request => request.Model);

    /// <summary>Creates a request for embeddings, which are sent in base64 unless the request says otherwise.</summary>
    /// <inheritdoc cref="From(string, ChatCompletionRequest)"/>
    public static BatchRequest<EmbeddingList> From(string customId, EmbeddingRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var inputs = (request.Input?.Texts.Count ?? 0) + (request.Input?.TokenLists.Count ?? 0);
        return new(customId, EmbeddingsClient.Create, EmbeddingsClient.Compact(request), request.Model, inputs);
    }

    /// <summary>Creates a request for a completion of a text.</summary>
    /// <inheritdoc cref="From(string, ChatCompletionRequest)"/>
    public static BatchRequest<Completion> From(string customId, CompletionRequest request) =>
        Of(customId, CompletionsClient.Create, request, static request => request.Model);

    /// <summary>Creates a request for a moderation.</summary>
    /// <inheritdoc cref="From(string, ChatCompletionRequest)"/>
    public static BatchRequest<Moderation> From(string customId, ModerationRequest request) =>
        Of(customId, ModerationsClient.Create, request, static request => request.Model);

    /// <summary>Creates a request for images from a text.</summary>
    /// <inheritdoc cref="From(string, ChatCompletionRequest)"/>
    public static BatchRequest<ImagesResponse> From(string customId, ImageGenerationRequest request) =>
        Of(customId, ImagesClient.Generate, request, static request => request.Model);

    /// <summary>Creates a request for images from others, which are given by file id or URL.</summary>
    /// <inheritdoc cref="From(string, ChatCompletionRequest)"/>
    public static BatchRequest<ImagesResponse> From(string customId, ImageReferenceEditRequest request) =>
        Of(customId, ImagesClient.EditReferences, request, static request => request.Model);

    /// <summary>Serializes the request as a line of the file, with the line break.</summary>
    internal byte[] ToLine()
    {
        var body = RepeatedField.BytesOf(Body);
        return JsonBuffer.Write((Request: this, Body: body), Write, static json => (byte[])[.. json.Span, (byte)'\n']);

        static void Write(Utf8JsonWriter writer, (BatchRequest Request, byte[] Body) line)
        {
            writer.WriteStartObject();
            writer.WriteString("custom_id"u8, line.Request.CustomId);
            writer.WriteString("method"u8, "POST"u8);
            writer.WriteString("url"u8, line.Request.Endpoint.Value);
            writer.WritePropertyName("body"u8);
            writer.WriteRawValue(line.Body, skipInputValidation: true);
            writer.WriteEndObject();
        }
    }

    private static BatchRequest<TAnswer> Of<TRequest, TAnswer>(string customId, Endpoint<TRequest, TAnswer> endpoint, TRequest request, Func<TRequest, string?> model)
        where TRequest : JsonModel
        where TAnswer : ApiResult, IJsonModel<TAnswer>
    {
        ArgumentNullException.ThrowIfNull(request);
        return new(customId, endpoint, request, model(request), embeddingInputs: 0);
    }
}

/// <summary>One request of a batch, with the id that identifies its result. <see cref="BatchRequest"/> creates it.</summary>
/// <typeparam name="T">The type of the answer.</typeparam>
public sealed class BatchRequest<T> : BatchRequest
    where T : ApiResult, IJsonModel<T>
{
    internal BatchRequest(string customId, Endpoint endpoint, JsonModel body, string? model, int embeddingInputs)
        : base(customId, endpoint, body, model, embeddingInputs)
    {
    }
}
