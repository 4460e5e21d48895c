using System.Runtime.CompilerServices;
using System.Text.Json.Serialization.Metadata;
using OpenAi.Http;

namespace OpenAi.Images;

/// <summary>The client of images, generated from text and from other images. <c>/images</c>. Thread-safe.</summary>
public class ImagesClient
{
    private static readonly EndpointGroup _group = new("images");

    internal static Endpoint<ImageGenerationRequest, ImagesResponse> Generate => field ??= new(_group, HttpMethod.Post, "generations") { HasLargeAnswer = true };

    internal static StreamEndpoint<ImageGenerationRequest, ImageStreamEvent> StreamGeneration => field ??=
        Stream<ImageGenerationRequest>("generations", static request => request with { Stream = true }, static request => request.N, "image_generation.completed");

    internal static Endpoint<ImageEditRequest, ImagesResponse> Edit => field ??= new(_group, HttpMethod.Post, "edits") { Files = ImageEditRequest.AddFiles, HasLargeAnswer = true };

    internal static StreamEndpoint<ImageEditRequest, ImageStreamEvent> StreamEdit => field ??=
        Stream<ImageEditRequest>("edits", static request => request with { Stream = true }, static request => request.N, "image_edit.completed", ImageEditRequest.AddFiles);

    internal static Endpoint<ImageReferenceEditRequest, ImagesResponse> EditReferences => field ??= new(_group, HttpMethod.Post, "edits") { HasLargeAnswer = true };

    internal static StreamEndpoint<ImageReferenceEditRequest, ImageStreamEvent> StreamEditReferences => field ??=
        Stream<ImageReferenceEditRequest>("edits", static request => request with { Stream = true }, static request => request.N, "image_edit.completed");

    internal static Endpoint<ImageVariationRequest, ImagesResponse> CreateVariation => field ??= new(_group, HttpMethod.Post, "variations") { Files = ImageVariationRequest.AddFiles, HasLargeAnswer = true };

    private readonly ApiTransport _transport;

    internal ImagesClient(ApiTransport transport) => _transport = transport;

    /// <inheritdoc cref="ClientDouble"/>
    protected ImagesClient()
        : this(ClientDouble.Transport)
    {
    }

    /// <summary>The base address of the requests, without a query.</summary>
    internal Uri ServerAddress => _transport.Settings.BaseAddress.Root;

    /// <summary>Generates images from a text. <c>POST /images/generations</c></summary>
    /// <param name="request">The request.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The images.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    /// <example>
    /// <code>
    /// var images = await openai.Images.GenerateAsync(new() { Model = "gpt-image-1", Prompt = "An otter, in the style of a woodcut" });
    /// await images.Data[0].SaveAsync("otter.png");
    /// </code>
    /// </example>
    public virtual Task<ImagesResponse> GenerateAsync(ImageGenerationRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.SendAsync(Generate, request, requestOptions, cancellationToken);
    }

    /// <summary>
    /// Generates an image from a text and streams partial images of it. <c>POST /images/generations</c> with <c>stream</c>. GPT image
    /// models only. The request is sent when the enumeration begins; ending it early closes the connection, which stops the server's work.
    /// </summary>
    /// <param name="request">The request; <see cref="ImageGenerationRequest.PartialImages"/> is the number of partial images.</param>
    /// <include file="Docs.xml" path="docs/stream/*"/>
    /// <returns>The partial images, and an <see cref="ImageCompletedEvent"/> for each requested image.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    /// <remarks>
    /// An image may take minutes. With few partial images, the time between two events can exceed the idle timeout of the stream: see
    /// <see cref="RequestOptions.StreamIdleTimeout"/>.
    /// </remarks>
    public virtual IAsyncEnumerable<ImageStreamEvent> StreamGenerationAsync(ImageGenerationRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.StreamAsync(StreamGeneration, request, requestOptions, cancellationToken);
    }

    /// <summary>Edits or combines images that are uploaded with the request. <c>POST /images/edits</c> as a form.</summary>
    /// <param name="request">The images and the description of the result.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The new images.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> or its list of images is <see langword="null"/>.</exception>
    [OverloadResolutionPriority(1)]
    public virtual Task<ImagesResponse> EditAsync(ImageEditRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.SendAsync(Edit, request, requestOptions, cancellationToken);
    }

    /// <summary>Edits or combines images that are given by URL or file id. <c>POST /images/edits</c> as JSON.</summary>
    /// <param name="request">The images and the description of the result.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The new images.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    public virtual Task<ImagesResponse> EditAsync(ImageReferenceEditRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.SendAsync(EditReferences, request, requestOptions, cancellationToken);
    }

    /// <summary>
    /// Edits or combines images that are uploaded with the request, and streams partial images of the result. <c>POST /images/edits</c> as
    /// a form with <c>stream</c>. GPT image models only. The request is sent when the enumeration begins; ending it early closes the
    /// connection, which stops the server's work.
    /// </summary>
    /// <param name="request">The images and the description of the result; <see cref="ImageEditRequest.PartialImages"/> is the number of
    /// partial images.</param>
    /// <include file="Docs.xml" path="docs/stream/*"/>
    /// <returns>The partial images, and an <see cref="ImageCompletedEvent"/> for each requested image.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> or its list of images is <see langword="null"/>.</exception>
    /// <remarks>
    /// An image may take minutes. With few partial images, the time between two events can exceed the idle timeout of the stream: see
    /// <see cref="RequestOptions.StreamIdleTimeout"/>.
    /// </remarks>
    [OverloadResolutionPriority(1)]
    public virtual IAsyncEnumerable<ImageStreamEvent> StreamEditAsync(ImageEditRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.StreamAsync(StreamEdit, request, requestOptions, cancellationToken);
    }

    /// <summary>
    /// Edits or combines images that are given by URL or file id, and streams partial images of the result. <c>POST /images/edits</c> as
    /// JSON with <c>stream</c>. GPT image models only. The request is sent when the enumeration begins; ending it early closes the
    /// connection, which stops the server's work.
    /// </summary>
    /// <param name="request">The images and the description of the result; <see cref="ImageReferenceEditRequest.PartialImages"/> is the
    /// number of partial images.</param>
    /// <include file="Docs.xml" path="docs/stream/*"/>
    /// <returns>The partial images, and an <see cref="ImageCompletedEvent"/> for each requested image.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    /// <remarks>
    /// An image may take minutes. With few partial images, the time between two events can exceed the idle timeout of the stream: see
    /// <see cref="RequestOptions.StreamIdleTimeout"/>.
    /// </remarks>
    public virtual IAsyncEnumerable<ImageStreamEvent> StreamEditAsync(ImageReferenceEditRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.StreamAsync(StreamEditReferences, request, requestOptions, cancellationToken);
    }

    /// <summary>Creates variations of an image. <c>POST /images/variations</c>. <c>dall-e-2</c> only.</summary>
    /// <param name="request">The image, and the number of variations.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The variations.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> or its image is <see langword="null"/>.</exception>
    public virtual Task<ImagesResponse> CreateVariationAsync(ImageVariationRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.SendAsync(CreateVariation, request, requestOptions, cancellationToken);
    }

    private static StreamEndpoint<TRequest, ImageStreamEvent> Stream<TRequest>(
        string path, Func<TRequest, TRequest> streamed, Func<TRequest, int?> wanted, string completed, Action<TRequest, MultipartBody>? files = null)
        where TRequest : JsonModel =>
        new(_group, HttpMethod.Post, ImageStreamReader.Read, path)
        {
            Streamed = streamed,
            Wanted = wanted,
            Files = files,
            Whole = json => ImageStreamReader.FromWhole(json.Span, completed),
            IsLast = static item => item is ImageCompletedEvent,
        };
}
