using OpenAi.Http;

namespace OpenAi.Videos;

/// <summary>
/// The client of videos, generated from texts. <c>/videos</c>. OpenAI shut this API down on 2026-09-24; only compatible servers may still
/// offer it. Thread-safe.
/// </summary>
public partial class VideosClient
{
    private static readonly EndpointGroup _group = new("videos");

    internal static Endpoint<VideoCreateRequest, Video> Create => field ??= new(_group, HttpMethod.Post);

    internal static Endpoint<VideoCreateRequest, Video> CreateFromFile => field ??= new(_group, HttpMethod.Post) { Files = static (request, form) => form.Add("input_reference", request.InputReferenceFile) };

    internal static ListEndpoint<VideoListQuery, Video> List => field ??= new(_group, static item => item.Id);

    internal static Endpoint<Video> Get => field ??= new(_group, HttpMethod.Get, "{video_id}");

    internal static Endpoint<VideoDeleted> Delete => field ??= new(_group, HttpMethod.Delete, "{video_id}");

    internal static DownloadEndpoint Content => field ??= new(_group, HttpMethod.Get, "{video_id}/content");

    internal static Endpoint<VideoEditRequest, Video> Edit => field ??= new(_group, HttpMethod.Post, "edits");

    internal static Endpoint<VideoEditRequest, Video> EditFile => field ??= new(_group, HttpMethod.Post, "edits") { Files = static (request, form) => form.Add("video", request.Video.File) };

    internal static Endpoint<VideoExtensionRequest, Video> Extend => field ??= new(_group, HttpMethod.Post, "extensions");

    internal static Endpoint<VideoExtensionRequest, Video> ExtendFile => field ??= new(_group, HttpMethod.Post, "extensions") { Files = static (request, form) => form.Add("video", request.Video.File) };

    internal static Endpoint<VideoRemixRequest, Video> Remix => field ??= new(_group, HttpMethod.Post, "{video_id}/remix");

    internal static Endpoint<VideoCharacterCreateRequest, VideoCharacter> CreateCharacter => field ??= new(_group, HttpMethod.Post, "characters") { Files = static (request, form) => form.Add("video", request.Video) };

    internal static Endpoint<VideoCharacter> GetCharacter => field ??= new(_group, HttpMethod.Get, "characters/{character_id}");

    private readonly ApiTransport _transport;

    internal VideosClient(ApiTransport transport) => _transport = transport;

    /// <inheritdoc cref="ClientDouble"/>
    protected VideosClient()
        : this(ClientDouble.Transport)
    {
    }

    /// <summary>Starts to generate a video. <c>POST /videos</c></summary>
    /// <param name="request">The description of what the video shows.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The video, which is not generated yet: <see cref="PollAsync"/> waits for it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    /// <example>
    /// <code>
    /// var video = await openai.Videos.CreateAsync(new() { Prompt = "The otter dives." });
    /// Console.WriteLine($"{video.Id} is {video.Status}");
    /// </code>
    /// </example>
    public virtual Task<Video> CreateAsync(VideoCreateRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.SendAsync(request.InputReferenceFile is null ? Create : CreateFromFile, request, requestOptions, cancellationToken);
    }

    /// <summary>Lists the videos. <c>GET /videos</c></summary>
    /// <param name="query">The query. Default: all items.</param>
    /// <include file="Docs.xml" path="docs/list/*"/>
    public virtual PagedList<Video> ListAsync(VideoListQuery? query = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.List(List, query, requestOptions, cancellationToken);

    /// <summary>Gets a video. <c>GET /videos/{video_id}</c></summary>
    /// <param name="videoId">The video.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The video.</returns>
    /// <exception cref="ArgumentException"><paramref name="videoId"/> is <see langword="null"/>, blank, or not a valid id.</exception>
    public virtual Task<Video> GetAsync(string videoId, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(Get.At(videoId), requestOptions, cancellationToken);

    /// <summary>Deletes a video. <c>DELETE /videos/{video_id}</c></summary>
    /// <param name="videoId">The video.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>Whether the object was deleted.</returns>
    /// <exception cref="ArgumentException"><paramref name="videoId"/> is <see langword="null"/>, blank, or not a valid id.</exception>
    public virtual Task<VideoDeleted> DeleteAsync(string videoId, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(Delete.At(videoId), requestOptions, cancellationToken);

    /// <summary>Downloads a video. <c>GET /videos/{video_id}/content</c></summary>
    /// <param name="videoId">The video.</param>
    /// <param name="query">The variant of the content. Default: the video itself.</param>
    /// <include file="Docs.xml" path="docs/options/*"/>
    /// <param name="cancellationToken">Cancels the download, also after the task has completed.</param>
    /// <returns>The download; the caller disposes it.</returns>
    /// <exception cref="ArgumentException"><paramref name="videoId"/> is <see langword="null"/>, blank, or not a valid id.</exception>
    /// <exception cref="OpenAiException">The call failed; the type of the exception says why.</exception>
    public virtual Task<Download> DownloadAsync(string videoId, VideoContentQuery? query = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.DownloadAsync(Content.At(videoId) with { Parameters = query is null ? "" : QueryString.Of(query) }, requestOptions, cancellationToken);

    /// <summary>Starts to generate an edited video. <c>POST /videos/edits</c></summary>
    /// <param name="request">The video and the description of the changes.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The new video.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    public virtual Task<Video> EditAsync(VideoEditRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.SendAsync(request.Video?.File is null ? Edit : EditFile, request, requestOptions, cancellationToken);
    }

    /// <summary>Starts to generate an extended video. <c>POST /videos/extensions</c></summary>
    /// <param name="request">The video and the description of what comes next.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The new video.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    public virtual Task<Video> ExtendAsync(VideoExtensionRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.SendAsync(request.Video?.File is null ? Extend : ExtendFile, request, requestOptions, cancellationToken);
    }

    /// <summary>Starts to generate a remix of a video. <c>POST /videos/{video_id}/remix</c></summary>
    /// <param name="videoId">The id of the original video.</param>
    /// <param name="request">The description of what the new video shows.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The new video.</returns>
    /// <exception cref="ArgumentException"><paramref name="videoId"/> is <see langword="null"/>, blank, or not a valid id.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    public virtual Task<Video> RemixAsync(string videoId, VideoRemixRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.SendAsync(Remix.At(videoId), request, requestOptions, cancellationToken);
    }

    /// <summary>Creates a character from a video. <c>POST /videos/characters</c></summary>
    /// <param name="request">The video and a name.</param>
    /// <include file="Docs.xml" path="docs/options/*"/>
    /// <param name="cancellationToken">Cancels the upload.</param>
    /// <returns>The character.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    /// <exception cref="OpenAiException">The call failed; the type of the exception says why.</exception>
    public virtual Task<VideoCharacter> CreateCharacterAsync(VideoCharacterCreateRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.SendAsync(CreateCharacter, request, requestOptions, cancellationToken);
    }

    /// <summary>Gets a character. <c>GET /videos/characters/{character_id}</c></summary>
    /// <param name="characterId">The character.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The character.</returns>
    /// <exception cref="ArgumentException"><paramref name="characterId"/> is <see langword="null"/>, blank, or not a valid id.</exception>
    public virtual Task<VideoCharacter> GetCharacterAsync(string characterId, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(GetCharacter.At(characterId), requestOptions, cancellationToken);
}
