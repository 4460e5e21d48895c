using OpenAi.Images;
using OpenAi.Tests.WireMock;
using OpenAi.Videos;

namespace OpenAi.Tests.Videos;

/// <summary>The operations of videos over real HTTP, with documented answers.</summary>
public class VideoOperationTests : WireMockTest
{
    private const string Id = "video_123";

    [Fact]
    public async Task Videos_are_created_listed_read_downloaded_and_deleted()
    {
        var videos = CreateClient().Videos;

        var created = await videos.CreateAsync(new()
        {
            Model = "sora-2",
            Prompt = "A calico cat",
            InputReference = ImageReference.FromFileId("file-1"),
            Seconds = VideoSeconds.Eight,
            Size = VideoSize.Portrait1024,
        });
        var listed = await videos.ListAsync(new() { Limit = 2, Order = ListOrder.Ascending, After = "video_0" }).ToListAsync();
        var read = await videos.GetAsync(Id);
        await using var download = await videos.DownloadAsync(Id, new() { Variant = VideoContentVariant.Thumbnail });
        var deleted = await videos.DeleteAsync(Id);

        Assert.Equal((Id, "video", VideoStatus.Queued, 0, VideoSize.Portrait1024, VideoSeconds.Eight), (created.Id, created.Object, created.Status, created.Progress, created.Size, created.Seconds));
        Assert.Equal((VideoStatus.Completed, DateTimeOffset.FromUnixTimeSeconds(1712697700)), (listed[0].Status, listed[0].CompletedAt));
        Assert.Equal((VideoStatus.Failed, "moderation_blocked", "Blocked."), (read.Status, read.Error?.Code, read.Error?.Message));
        Assert.Equal("image/webp", download.MediaType);
        Assert.Equal(("video.deleted", true), (deleted.Object, deleted.Deleted));
    }

    [Fact]
    public async Task Videos_are_made_of_videos()
    {
        var videos = CreateClient().Videos;
        var video = new VideoReference { Id = Id };

        Assert.Equal("video_124", (await videos.EditAsync(new() { Video = video, Prompt = "At night" })).Id);
        Assert.Equal("video_125", (await videos.ExtendAsync(new() { Video = video, Prompt = "It sleeps", Seconds = VideoSeconds.Four })).Id);
        Assert.Equal(Id, (await videos.RemixAsync(Id, new() { Prompt = "A dog" })).RemixedFromVideoId);
    }

    [Fact]
    public async Task Files_to_make_videos_of_travel_as_forms()
    {
        var videos = CreateClient().Videos;
        var video = new VideoReference { File = FileUpload.FromBytes("film"u8.ToArray(), "cat.mp4") };

        var created = await videos.CreateAsync(new()
        {
            Model = "sora-2",
            Prompt = "A calico cat",
            InputReferenceFile = FileUpload.FromBytes("picture"u8.ToArray(), "cat.png"),
            Seconds = VideoSeconds.Eight,
            Size = VideoSize.Landscape720,
        });
        var edited = await videos.EditAsync(new() { Video = video, Prompt = "At night" });
        var extended = await videos.ExtendAsync(new() { Video = video, Prompt = "It sleeps", Seconds = VideoSeconds.Four });

        Assert.Equal(("video_126", "video_127", "video_128"), (created.Id, edited.Id, extended.Id));
        Assert.Equal(3, (await SentAsync()).Count);
    }

    [Fact]
    public async Task Characters_are_taken_from_videos()
    {
        var videos = CreateClient().Videos;

        var created = await videos.CreateCharacterAsync(new() { Name = "Mossy", Video = FileUpload.FromBytes("film"u8.ToArray(), "mossy.mp4") });

        Assert.Equal(("char_1", "Mossy"), (created.Id, created.Name));
        Assert.Equal(created, await videos.GetCharacterAsync("char_1"));
    }
}
