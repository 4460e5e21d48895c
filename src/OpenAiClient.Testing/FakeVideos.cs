using OpenAi.Testing.Http;
using OpenAi.Testing.Videos;
using OpenAi.Testing.World;
using OpenAi.Videos;

namespace OpenAi.Testing;

/// <summary>
/// The fake server's videos and characters, stored until the server is disposed. <c>/videos</c>. The content of a video is no more than the
/// header of such a file, unless <see cref="SetContent"/> sets it.
/// </summary>
/// <remarks>A video is completed when it has been fetched <see cref="FakePolled.PollsUntilDone"/> times; its content expires a day later.</remarks>
public sealed class FakeVideos : FakePolled
{
    private readonly FakeWorld _world;
    private readonly VideoWorld _state;

    internal FakeVideos(FakeWorld world)
    {
        _world = world;
        _state = new VideoWorld(world);
        Routes = [.. new VideoRoutes(world, _state, this).All];
    }

    /// <summary>A copy of the list of videos, oldest first. Reading it does not count as a poll.</summary>
    public IReadOnlyList<Video> All
    {
        get
        {
            lock (_world.Gate)
                return [.. _state.Videos.Items.Select(static video => video.Video)];
        }
    }

    internal IEnumerable<FakeRoute> Routes { get; }

    /// <summary>Makes a video fail when it is next fetched.</summary>
    /// <param name="videoId">The id of the video.</param>
    /// <param name="code">The error code, such as <c>moderation_blocked</c>.</param>
    /// <param name="message">The error message. Default: a message that identifies the fake server.</param>
    /// <exception cref="ArgumentNullException"><paramref name="videoId"/> or <paramref name="code"/> is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">The video does not exist.</exception>
    public void Fail(string videoId, string code, string? message = null)
    {
        ArgumentNullException.ThrowIfNull(videoId);
        ArgumentNullException.ThrowIfNull(code);
        lock (_world.Gate)
            _state.Videos.Known(videoId).Failure = new() { Code = code, Message = message ?? FakeError.Told };
    }

    /// <summary>Sets the content of a video.</summary>
    /// <param name="videoId">The id of the video.</param>
    /// <param name="content">The content; it is not copied.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">The video does not exist.</exception>
    public void SetContent(string videoId, byte[] content)
    {
        ArgumentNullException.ThrowIfNull(videoId);
        ArgumentNullException.ThrowIfNull(content);
        lock (_world.Gate)
            _state.Videos.Known(videoId).Content = content;
    }
}
