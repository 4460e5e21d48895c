using OpenAi.Audio;
using OpenAi.Testing.Files;
using OpenAi.Testing.Http;
using OpenAi.Testing.World;

namespace OpenAi.Testing.Audio;

/// <summary>The operations on voices and on the consents to their use.</summary>
internal sealed class VoiceRoutes(FakeWorld world)
{
    private const string Path = "audio/voice_consents";

    public Shelf<VoiceConsent> Consents { get; } = new("voice consent", static consent => consent.Id);

    public Shelf<CustomVoice> Voices { get; } = new("voice", static voice => voice.Id);

    public IEnumerable<FakeRoute> All =>
    [
        FakeWorld.SlowRoute("POST", Path, (exchange, _) => ConsentAsync(exchange)),
        world.Route("GET", Path, (exchange, _) => Consents.Page(PageQuery.Of(exchange), static consent => consent)),
        world.Route("GET", Path + "/{consent_id}", (_, ids) => Consents[ids[0]]),
        world.Route("POST", Path + "/{consent_id}", (exchange, ids) => Consents.Put(Consents[ids[0]] with { Name = Needed(exchange.Read(VoiceConsentUpdateRequest.ReadJson).Name, "name") })),
        world.Route("DELETE", Path + "/{consent_id}", (_, ids) => new VoiceConsentDeleted { Id = Consents.Remove(ids[0]).Id, Object = "audio.voice_consent", Deleted = true }),
        FakeWorld.SlowRoute("POST", "audio/voices", (exchange, _) => VoiceAsync(exchange)),
    ];

    private async Task ConsentAsync(FakeExchange exchange)
    {
        var form = await FormFiles.ReadAsync(exchange).ConfigureAwait(false);
        await form.FileAsync("recording").ConfigureAwait(false);
        var consent = new VoiceConsent
        {
            Object = "audio.voice_consent",
            Id = world.NewId("cons_"),
            Name = Needed(form.Field("name"), "name"),
            Language = Needed(form.Field("language"), "language"),
            CreatedAt = world.Now,
        };
        lock (world.Gate)
            Consents.Put(consent);
        await exchange.WriteAsync(consent).ConfigureAwait(false);
    }

    private async Task VoiceAsync(FakeExchange exchange)
    {
        var form = await FormFiles.ReadAsync(exchange).ConfigureAwait(false);
        await form.FileAsync("audio_sample").ConfigureAwait(false);
        var voice = new CustomVoice { Object = "audio.voice", Id = world.NewId("voice_"), Name = Needed(form.Field("name"), "name"), CreatedAt = world.Now };
        lock (world.Gate)
        {
            _ = Consents[Needed(form.Field("consent"), "consent")];
            Voices.Put(voice);
        }
        await exchange.WriteAsync(voice).ConfigureAwait(false);
    }

    private static string Needed(string? text, string name) => string.IsNullOrEmpty(text) ? throw new FakeRefusal(FakeError.Missing(name)) : text;
}
