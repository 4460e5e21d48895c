using System.Globalization;
using OpenAi.Testing.World;
using OpenAi.Videos;

namespace OpenAi.Testing.Videos;

/// <summary>The videos of a server. Callers hold the lock.</summary>
internal sealed class VideoWorld(FakeWorld world)
{
    private const int MaxPrompt = 32_000;

    private static readonly TimeSpan _lifetime = TimeSpan.FromDays(1);

    // Long enough for programs that tell formats by their first bytes.
    private static readonly byte[] _mp4 = [0, 0, 0, 24, .. "ftypmp42"u8, 0, 0, 0, 0, .. "mp42isom"u8];
    private static readonly byte[] _webp = [.. "RIFF"u8, 4, 0, 0, 0, .. "WEBP"u8];
    private static readonly byte[] _jpeg = [0xFF, 0xD8, 0xFF, 0xD9];

    public Shelf<VideoState> Videos { get; } = new("video", static state => state.Video.Id);

    public Shelf<VideoCharacter> Characters { get; } = new("character", static character => character.Id ?? "");

    public Video Create(string? prompt, string? model = null, VideoSize? size = null, VideoSeconds? seconds = null, string? remixOf = null)
    {
        if (string.IsNullOrEmpty(prompt))
            throw new FakeRefusal(FakeError.Missing("prompt"));
        FakeRefusal.If(prompt.Length > MaxPrompt, "prompt", $"it must have at most {MaxPrompt} characters.");
        model ??= "sora-2";
        world.CheckModel(model);
        var video = new Video
        {
            Id = world.NewId("video_"),
            Object = "video",
            Model = model,
            Status = VideoStatus.Queued,
            Progress = 0,
            CreatedAt = world.Now,
            Prompt = prompt,
            Size = size ?? VideoSize.Portrait720,
            Seconds = seconds ?? VideoSeconds.Four,
            RemixedFromVideoId = remixOf,
        };
        return Videos.Put(new(video)).Video;
    }

    /// <summary>Gets a completed video.</summary>
    public Video Finished(string id)
    {
        var video = Videos[id].Video;
        return video.Status == VideoStatus.Completed ? video : throw new FakeRefusal(new FakeError(400, null, $"The video {id} is {video.Status}, not completed."));
    }

    /// <summary>The duration of an extended video.</summary>
    public static VideoSeconds Together(VideoSeconds? before, VideoSeconds? more) => (Number(before) + Number(more)).ToString(CultureInfo.InvariantCulture);

    /// <summary>Advances a video that is polled.</summary>
    public Video Look(VideoState state, int pollsUntilDone)
    {
        if (state.IsDone)
            return state.Video;
        if (state.Failure is { } failure)
            return state.Video = state.Video with { Status = VideoStatus.Failed, Error = failure };
        return state.Video = ++state.Looks < pollsUntilDone
            ? state.Video with { Status = VideoStatus.InProgress, Progress = 100 * state.Looks / pollsUntilDone }
            : state.Video with { Status = VideoStatus.Completed, Progress = 100, CompletedAt = world.Now, ExpiresAt = world.Now + _lifetime };
    }

    public (byte[] Content, string MediaType) Content(string id, VideoContentVariant variant)
    {
        var state = Videos[id];
        _ = Finished(id);
        if (world.Clock.GetUtcNow() >= state.Video.ExpiresAt)
            throw new FakeRefusal(new FakeError(404, null, $"The content of the video {id} has expired."));
        return variant.Value switch
        {
            VideoContentVariant.Values.Video => (state.Content ?? _mp4, "video/mp4"),
            VideoContentVariant.Values.Thumbnail => (_webp, "image/webp"),
            VideoContentVariant.Values.Spritesheet => (_jpeg, "image/jpeg"),
            _ => throw new FakeRefusal(FakeError.Invalid("variant", "it must be 'video', 'thumbnail' or 'spritesheet'.")),
        };
    }

    private static int Number(VideoSeconds? seconds) =>
        int.TryParse(seconds?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw new FakeRefusal(FakeError.Missing("seconds"));
}
