using OpenAi.Audio;
using OpenAi.Testing.Audio;
using OpenAi.Testing.Chat;
using OpenAi.Testing.Http;
using OpenAi.Testing.World;

namespace OpenAi.Testing;

/// <summary>
/// The answers of <c>POST /audio/transcriptions</c> or <c>POST /audio/translations</c>, in every format. By default, and for values that a
/// scripted answer omits, the text is a sentence that says what it is, in one segment of a second, spoken by the first known speaker.
/// </summary>
public sealed class FakeTranscriptions : FakeResource<FakeTranscriptionRequest, Transcription>
{
    private readonly FakeState _server;
    private readonly string _operation;

    internal FakeTranscriptions(FakeState server, string operation)
        : base(server, $"fake.Audio.{operation}.Reply(\"Hello.\")")
    {
        _server = server;
        _operation = operation.ToLowerInvariant();
    }

    internal IEnumerable<FakeRoute> Routes => [new("POST", "audio/" + _operation, AnswerAsync)];

    /// <summary>Queues transcribed texts; each answers one request.</summary>
    /// <param name="texts">The texts, in their order.</param>
    /// <returns>This resource, for further calls.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="texts"/> or one of them is <see langword="null"/>.</exception>
    public FakeTranscriptions Reply(params string[] texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        foreach (var text in texts)
        {
            ArgumentNullException.ThrowIfNull(text, nameof(texts));
            Reply(new Transcription { Text = text });
        }
        return this;
    }

    private async Task AnswerAsync(FakeExchange exchange)
    {
        var request = await TranscriptionRequestReader.ReadAsync(exchange).ConfigureAwait(false);
        if (_server.ModelProblem(request.Model) is { } problem)
        {
            await exchange.WriteErrorAsync(problem).ConfigureAwait(false);
            return;
        }
        var said = Next(request) ?? new() { Text = _operation == "translations" ? "This is a translation." : "This is a transcription." };
        var answer = new TranscriptionAnswer(request, said, _operation == "translations" ? "translate" : "transcribe");
        // The API ignores the request to stream with this model.
        if (request.IsStreamed && request.Model != "whisper-1")
            await StreamAsync(exchange, answer).ConfigureAwait(false);
        else if (answer.AsText is { } text)
            await exchange.WriteTextAsync(text, "text/plain; charset=utf-8", 200).ConfigureAwait(false);
        else
            await exchange.WriteAsync(answer.AsJson).ConfigureAwait(false);
    }

    private static async Task StreamAsync(FakeExchange exchange, TranscriptionAnswer answer)
    {
        foreach (var item in answer.Events)
            await exchange.WriteEventAsync(item, TimeSpan.Zero).ConfigureAwait(false);
        await exchange.WriteDoneAsync().ConfigureAwait(false);
    }
}
