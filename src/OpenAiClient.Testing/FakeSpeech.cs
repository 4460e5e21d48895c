using OpenAi.Audio;
using OpenAi.Testing.Audio;
using OpenAi.Testing.Chat;
using OpenAi.Testing.Http;
using OpenAi.Testing.World;

namespace OpenAi.Testing;

/// <summary>
/// The answers of <c>POST /audio/speech</c>. Without a script, any text becomes a tenth of a second of silence: raw samples when
/// <see cref="SpeechFormat.Pcm"/> is requested, else a WAV file, whatever the format.
/// </summary>
public sealed class FakeSpeech : FakeResource<SpeechRequest, FakeSpeechReply>
{
    private const int MaxInput = 4096;
    private const int Pieces = 3;
    private const long TokensOfSound = 10;

    private readonly FakeState _server;

    internal FakeSpeech(FakeState server)
        : base(server, "fake.Audio.Speech.Reply(File.ReadAllBytes(\"hello.mp3\"))") => _server = server;

    internal IEnumerable<FakeRoute> Routes => [new("POST", "audio/speech", AnswerAsync)];

    private async Task AnswerAsync(FakeExchange exchange)
    {
        if (!exchange.TryRead(SpeechRequest.ReadJson, out var request, out var problem) || (problem = Problem(request)) is not null)
        {
            await exchange.WriteErrorAsync(problem).ConfigureAwait(false);
            return;
        }
        var sound = (Next(request) ?? Silence.As(request.ResponseFormat)).Audio;
        if (request.StreamFormat != "sse")
        {
            await exchange.WriteBytesAsync(sound, MediaTypeOf(request.ResponseFormat)).ConfigureAwait(false);
            return;
        }
        foreach (var piece in sound.Chunk(Math.Max(1, (sound.Length + Pieces - 1) / Pieces)))
            await exchange.WriteEventAsync(new SpeechDeltaEvent { Audio = piece }, TimeSpan.Zero).ConfigureAwait(false);
        var tokens = TokenEstimate.Of(request.Input);
        var usage = new SpeechUsage { InputTokens = tokens, OutputTokens = TokensOfSound, TotalTokens = tokens + TokensOfSound };
        await exchange.WriteEventAsync(new SpeechDoneEvent { Usage = usage }, TimeSpan.Zero).ConfigureAwait(false);
        await exchange.WriteDoneAsync().ConfigureAwait(false);
    }

    private FakeError? Problem(SpeechRequest request) =>
        string.IsNullOrEmpty(request.Model) ? FakeError.Missing("model")
        : string.IsNullOrEmpty(request.Input) ? FakeError.Missing("input")
        : request.Voice is not { } voice || (voice.Name ?? voice.Id) is null ? FakeError.Missing("voice")
        : request.Input.Length > MaxInput ? FakeError.Invalid("input", $"it must have at most {MaxInput} characters.")
        : ChatRules.Range(request.Speed, "speed", 0.25, 4) ?? _server.ModelProblem(request.Model);

    private static string MediaTypeOf(SpeechFormat? format) => format?.Value switch
    {
        null or SpeechFormat.Values.Mp3 => "audio/mpeg",
        { } other => "audio/" + other,
    };
}
