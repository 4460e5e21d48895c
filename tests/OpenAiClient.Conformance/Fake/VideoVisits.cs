using OpenAi.Testing;
using static OpenAi.Conformance.Fake.FakeVisitor;

namespace OpenAi.Conformance.Fake;

/// <summary>Asks for videos that are made, changed and fail, for characters, and for the provenance of files.</summary>
internal static class VideoVisits
{
    private static readonly byte[] _film = [0, 0, 0, 24, .. "ftypmp42"u8];

    public static async Task PayAsync(FakeOpenAi fake, FakeVisitor visitor)
    {
        fake.Videos.PollsUntilDone = 2;
        var id = Id(await visitor.PostAsync("videos", """{"prompt":"A cat","model":"sora-2","size":"1280x720","seconds":"8","input_reference":{"file_id":"file-1"}}"""));
        await visitor.GetAsync("videos/" + id);
        await visitor.GetAsync("videos/" + id);
        await visitor.GetAsync($"videos/{id}/content");
        await visitor.GetAsync($"videos/{id}/content?variant=thumbnail");
        var video = $$$"""{"video":{"id":"{{{id}}}"},"prompt":"More" """;
        await visitor.PostAsync("videos/edits", video + "}");
        await visitor.PostAsync("videos/extensions", video + ""","seconds":"4"}""");
        await visitor.PostAsync($"videos/{id}/remix", """{"prompt":"A dog"}""");
        await visitor.PostAsync("videos", "input_reference", "a.png", [0x89, 0x50], ("prompt", "A cat"));
        await visitor.PostAsync("videos/edits", "video", "a.mp4", _film, ("prompt", "At night"));
        await visitor.PostAsync("videos/extensions", "video", "a.mp4", _film, ("prompt", "More"), ("seconds", "4"));
        var failed = Id(await visitor.PostAsync("videos", """{"prompt":"A bat"}"""));
        fake.Videos.Fail(failed, "moderation_blocked");
        await visitor.GetAsync("videos/" + failed);
        await visitor.GetAsync($"videos/{failed}/content");
        await visitor.GetAsync("videos");
        await visitor.DeleteAsync("videos/" + failed);
        await visitor.GetAsync("videos/characters/" + Id(await visitor.PostAsync("videos/characters", "video", "a.mp4", _film, ("name", "Mossy"))));
        await visitor.PostAsync("content_provenance_checks", "file", "a.png", _film);
        await visitor.PostAsync("content_provenance_checks", "file", "a.mp3", "ID3"u8.ToArray());
        fake.Provenance.Reply(new OpenAi.Provenance.ProvenanceCheck { Results = [new() { Type = OpenAi.Provenance.ProvenanceSignal.SynthId, Outcome = OpenAi.Provenance.ProvenanceOutcome.Detected }] });
        await visitor.PostAsync("content_provenance_checks", "file", "a.png", _film);
    }
}
