using OpenAi.Testing.Files;
using OpenAi.Testing.Http;
using OpenAi.Testing.World;
using OpenAi.Videos;

namespace OpenAi.Testing.Videos;

/// <summary>The operations on videos and characters. Those that make a video take JSON, or a form with a file.</summary>
internal sealed class VideoRoutes(FakeWorld world, VideoWorld state, FakePolled settings)
{
    private const string One = "videos/{video_id}";

    public IEnumerable<FakeRoute> All =>
    [
        Making("videos", (read, _) => state.Create(read.Text("prompt"), read.Text("model"), read.Text("size"), read.Text("seconds"))),
        world.Route("GET", "videos", (exchange, _) => state.Videos.Page(PageQuery.Of(exchange), static video => video.Video)),
        Making("videos/edits", (read, _) => Edit(read)),
        Making("videos/extensions", (read, _) => Extend(read)),
        FakeWorld.SlowRoute("POST", "videos/characters", (exchange, _) => CreateCharacterAsync(exchange)),
        world.Route("GET", "videos/characters/{character_id}", (_, ids) => state.Characters[ids[0]]),
        world.Route("GET", One, (exchange, ids) => Get(exchange, state.Videos[ids[0]])),
        world.Route("DELETE", One, (_, ids) => new VideoDeleted { Id = state.Videos.Remove(ids[0]).Video.Id, Object = "video.deleted", Deleted = true }),
        FakeWorld.SlowRoute("GET", One + "/content", (exchange, ids) => WriteAsync(exchange, ids[0])),
        Making(One + "/remix", (read, ids) => Remix(read, state.Finished(ids[0]))),
    ];

    private FakeRoute Making(string path, Func<VideoRequestReader, string[], Video> make) => FakeWorld.SlowRoute("POST", path, async (exchange, ids) =>
    {
        var read = await VideoRequestReader.OfAsync(exchange).ConfigureAwait(false);
        Video video;
        lock (world.Gate)
            video = make(read, ids);
        await exchange.WriteAsync(video).ConfigureAwait(false);
    });

    private Video Edit(VideoRequestReader read) =>
        Source(read) is { } source ? state.Create(read.Text("prompt"), source.Model, source.Size, source.Seconds) : state.Create(read.Text("prompt"));

    private Video Extend(VideoRequestReader read)
    {
        VideoSeconds? more = read.Text("seconds");
        var source = Source(read);
        return state.Create(read.Text("prompt"), source?.Model, source?.Size, source is null ? more : VideoWorld.Together(source.Seconds, more));
    }

    private Video Remix(VideoRequestReader read, Video source) => state.Create(read.Text("prompt"), source.Model, source.Size, source.Seconds, source.Id);

    // A video that was uploaded is nothing that the server knows anything of.
    private Video? Source(VideoRequestReader read) =>
        read.HasFile("video") ? null : state.Finished(read.Text("video", "id") ?? throw new FakeRefusal(FakeError.Missing("video")));

    private Video Get(FakeExchange exchange, VideoState video)
    {
        var now = state.Look(video, settings.PollsUntilDone);
        exchange.AskToPollAfter(video.IsDone ? null : settings.PollAfter);
        return now;
    }

    private Task WriteAsync(FakeExchange exchange, string id)
    {
        lock (world.Gate)
        {
            var (content, mediaType) = state.Content(id, PageQuery.Value(exchange, "variant") ?? VideoContentVariant.Values.Video);
            return exchange.WriteBytesAsync(content, mediaType);
        }
    }

    private async Task CreateCharacterAsync(FakeExchange exchange)
    {
        var form = await FormFiles.ReadAsync(exchange).ConfigureAwait(false);
        await form.FileAsync("video").ConfigureAwait(false);
        if (form.Field("name") is not { Length: > 0 } name)
            throw new FakeRefusal(FakeError.Missing("name"));
        var character = new VideoCharacter { Id = world.NewId("char_"), Name = name, CreatedAt = world.Now };
        lock (world.Gate)
            state.Characters.Put(character);
        await exchange.WriteAsync(character).ConfigureAwait(false);
    }
}
