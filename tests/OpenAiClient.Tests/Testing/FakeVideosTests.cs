using OpenAi.Images;
using OpenAi.Provenance;
using OpenAi.Testing;
using OpenAi.Tests.Support;
using OpenAi.Videos;

namespace OpenAi.Tests.Testing;

public sealed class FakeVideosTests : FakeTest
{
    [Fact]
    public async Task A_video_is_asked_for_until_it_is_there()
    {
        var time = new FakeTime();
        Fake.TimeProvider = time;
        Fake.Videos.PollsUntilDone = 2;
        var videos = OpenAi.Videos;
        var video = await videos.CreateAsync(new() { Prompt = "A cat", InputReferenceFile = FileUpload.FromBytes("picture"u8.ToArray(), "cat.png") });
        Assert.Equal((VideoStatus.Queued, 0, VideoSize.Portrait720), (video.Status, video.Progress, video.Size));
        Assert.Equal((VideoStatus.InProgress, 50), (await videos.GetAsync(video.Id) is var now ? now.Status : null, now.Progress));
        await Assert.ThrowsAsync<BadRequestException>(() => videos.DownloadAsync(video.Id));

        video = await videos.GetAsync(video.Id);

        Assert.Equal((VideoStatus.Completed, 100), (video.Status, video.Progress));
        Fake.Videos.SetContent(video.Id, [1, 2, 3]);
        await using (var download = await videos.DownloadAsync(video.Id))
            Assert.Equal([1, 2, 3], await download.ReadAsBytesAsync());
        await using (var picture = await videos.DownloadAsync(video.Id, new() { Variant = VideoContentVariant.Thumbnail }))
            Assert.Equal("image/webp", picture.MediaType);
        time.Advance(TimeSpan.FromDays(1));
        await Assert.ThrowsAsync<NotFoundException>(() => videos.DownloadAsync(video.Id));
        Assert.True((await videos.DeleteAsync(video.Id)).Deleted);
        Assert.Empty(Fake.Videos.All);
    }

    [Theory]
    [InlineData("queued", false)]
    [InlineData("in_progress", false)]
    [InlineData("new", false)]
    [InlineData("completed", true)]
    [InlineData("failed", true)]
    [InlineData(null, true)]
    public void A_video_of_an_unknown_status_is_not_done(string? status, bool done) => Assert.Equal(done, new Video { Status = status }.IsDone);

    [Fact]
    public async Task A_video_is_polled_until_it_is_done_and_saved()
    {
        Fake.Videos.PollsUntilDone = 2;
        var videos = OpenAi.Videos;
        var seen = new List<int?>();

        var video = await videos.PollAsync((await videos.CreateAsync(new() { Prompt = "A cat" })).Id, new() { Progress = new SynchronousProgress<Video>(current => seen.Add(current.Progress)) });

        Assert.Equal([50, 100], seen);
        Fake.Videos.SetContent(video.Id, [1, 2, 3]);
        var folder = Directory.CreateTempSubdirectory("video-");
        try
        {
            var path = Path.Combine(folder.FullName, "cat.mp4");
            await videos.SaveAsync(video.Id, path);
            Assert.Equal([1, 2, 3], await File.ReadAllBytesAsync(path));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Videos_are_made_of_videos_and_of_files()
    {
        var videos = OpenAi.Videos;
        var source = await videos.GetAsync((await videos.CreateAsync(new() { Prompt = "A cat", Seconds = VideoSeconds.Eight, Size = VideoSize.Landscape720 })).Id);
        var (known, file) = (new VideoReference { Id = source.Id }, new VideoReference { File = FileUpload.FromBytes("film"u8.ToArray(), "a.mp4") });

        Assert.Equal(("12", VideoSize.Landscape720), (await videos.ExtendAsync(new() { Video = known, Prompt = "More", Seconds = VideoSeconds.Four }) is var longer ? longer.Seconds?.Value : null, longer.Size));
        Assert.Equal(source.Id, (await videos.RemixAsync(source.Id, new() { Prompt = "A dog" })).RemixedFromVideoId);
        Assert.Equal("At night", (await videos.EditAsync(new() { Video = known, Prompt = "At night" })).Prompt);
        Assert.Equal("At dawn", (await videos.EditAsync(new() { Video = file, Prompt = "At dawn" })).Prompt);
        Assert.Equal(VideoSeconds.Four, (await videos.ExtendAsync(new() { Video = file, Prompt = "More", Seconds = VideoSeconds.Four })).Seconds);
        Assert.Equal(6, await videos.ListAsync(new() { Limit = 4 }).CountAsync());
    }

    [Fact]
    public async Task A_video_fails_when_the_test_says_so_and_a_character_is_kept()
    {
        var video = await OpenAi.Videos.CreateAsync(new() { Prompt = "A cat" });
        Fake.Videos.Fail(video.Id, "moderation_blocked", "Blocked.");

        Assert.Equal((VideoStatus.Failed, "moderation_blocked", "Blocked."), (await OpenAi.Videos.GetAsync(video.Id) is var now ? now.Status : null, now.Error?.Code, now.Error?.Message));
        var character = await OpenAi.Videos.CreateCharacterAsync(new() { Name = "Mossy", Video = FileUpload.FromBytes("film"u8.ToArray(), "a.mp4") });
        Assert.Equal(character, await OpenAi.Videos.GetCharacterAsync(character.Id!));
        Assert.Throws<KeyNotFoundException>(() => Fake.Videos.Fail("none", "a"));
    }

    [Fact]
    public async Task Marks_are_found_in_the_servers_own_image_only()
    {
        var painted = (await OpenAi.Images.GenerateAsync(new() { Model = "gpt-image-1", Prompt = "An otter" })).Data[0].GetBytes()!;

        Assert.Equal(C2paValidationState.Trusted, (await CheckAsync(painted, "otter.png")).Results[0].ValidationState);
        Assert.All((await CheckAsync([1, 2], "other.png")).Results, static result => Assert.Equal(ProvenanceOutcome.NotDetected, result.Outcome));
        Assert.Equal(ProvenanceSignal.SynthId, Assert.Single((await CheckAsync("ID3"u8.ToArray(), "a.mp3")).Results).Type);
        Fake.Provenance.When(static request => request.FileName == "b.png").Reply(new ProvenanceCheck { Results = [new() { Type = ProvenanceSignal.SynthId, Outcome = ProvenanceOutcome.Detected }] });
        Assert.Equal(ProvenanceOutcome.Detected, (await CheckAsync([1], "b.png")).Results[0].Outcome);

        Task<ProvenanceCheck> CheckAsync(byte[] bytes, string name) => OpenAi.Provenance.CheckAsync(new() { File = FileUpload.FromBytes(bytes, name) });
    }
}
