using OpenAi.Files;
using OpenAi.Http;

namespace OpenAi.Videos;

public partial class VideosClient
{
    /// <summary>
    /// Polls a video until the server has finished it (<see cref="Video.IsDone"/>). <c>GET /videos/{video_id}</c>. A video that could not be
    /// generated is returned and does not throw: <see cref="Video.Error"/> has the reason.
    /// </summary>
    /// <param name="videoId">The video.</param>
    /// <param name="polling">The polling intervals, the time limit and the progress callback. Default: those of
    /// <see cref="PollingOptions{T}"/>.</param>
    /// <param name="requestOptions">Overrides of the client's options for each of the polls.</param>
    /// <param name="cancellationToken">Cancels the wait; the server continues.</param>
    /// <returns>The video, which the server has finished.</returns>
    /// <exception cref="ArgumentException"><paramref name="videoId"/> is <see langword="null"/>, blank, or not a valid id.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A duration in <paramref name="polling"/> is zero, negative or too long.</exception>
    /// <exception cref="ApiTimeoutException">The server did not finish within <see cref="PollingOptions{T}.MaxWait"/>
    /// (<see cref="TimeoutLimit.Wait"/>).</exception>
    /// <exception cref="OpenAiException">A poll failed; the type of the exception says why.</exception>
    public virtual Task<Video> PollAsync(
        string videoId, PollingOptions<Video>? polling = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.PollAsync(Get.At(videoId), static video => video.IsDone, polling, requestOptions, cancellationToken);

    /// <summary>
    /// Downloads a video and saves it. <c>GET /videos/{video_id}/content</c>. The file is moved to its final path only after it has arrived
    /// completely.
    /// </summary>
    /// <param name="videoId">The video.</param>
    /// <param name="path">The path to save to, such as <c>otter.mp4</c>; an existing file is replaced.</param>
    /// <include file="Docs.xml" path="docs/options/*"/>
    /// <param name="cancellationToken">Cancels the download.</param>
    /// <returns>A task that completes when the file is complete.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/> or blank, or <paramref name="videoId"/> is not a valid
    /// id.</exception>
    /// <exception cref="OpenAiException">The call failed; the type of the exception says why.</exception>
    /// <exception cref="IOException">The file could not be written.</exception>
    public virtual Task SaveAsync(string videoId, string path, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        Downloads.SaveAsync(() => DownloadAsync(videoId, query: null, requestOptions, cancellationToken), path, cancellationToken);
}
