using OpenAi;
using OpenAi.Videos;
using Samples;

namespace Cookbook.Recipes;

internal sealed class Videos : Recipe
{
    public override string Name => "videos";

    public override string Group => "Sound and pictures";

    public override string Summary => "Generate a video from a text and an image. OpenAI shut this API down on 2026-09-24; compatible servers may still have it.";

    public override async Task RunAsync(Backend backend, CancellationToken stop)
    {
        var videos = backend.Client.Videos;
        var video = await videos.CreateAsync(
            new()
            {
                Prompt = "The otter dives.",
                InputReferenceFile = FileUpload.FromBytes([0x89, 0x50, 0x4E, 0x47], "otter.png"),
                Seconds = VideoSeconds.Four,
            },
            cancellationToken: stop);

        while (video.Status == VideoStatus.Queued || video.Status == VideoStatus.InProgress)
        {
            if (backend.Fake is null)
                await Task.Delay(TimeSpan.FromSeconds(10), stop);
            video = await videos.GetAsync(video.Id, cancellationToken: stop);
            Console.WriteLine($"{video.Status}, {video.Progress} %");
        }

        if (video.Status == VideoStatus.Completed)
        {
            await using var film = await videos.DownloadAsync(video.Id, cancellationToken: stop);
            Console.WriteLine($"{film.MediaType}, {(await film.ReadAsBytesAsync(stop)).Length} bytes");
            var remix = await videos.RemixAsync(video.Id, new() { Prompt = "The otter surfaces." }, cancellationToken: stop);
            Console.WriteLine($"{remix.Id} is made after {remix.RemixedFromVideoId}");
        }
        else
        {
            Console.WriteLine($"{video.Error?.Code}: {video.Error?.Message}");
        }
    }
}
