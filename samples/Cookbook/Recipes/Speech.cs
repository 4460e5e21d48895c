using OpenAi;
using OpenAi.Audio;
using Samples;

namespace Cookbook.Recipes;

internal sealed class Speech : Recipe
{
    public override string Name => "speech";

    public override string Group => "Sound and pictures";

    public override string Summary => "Turn a text into speech, play it while it is generated, and transcribe it.";

    public override async Task RunAsync(Backend backend, CancellationToken stop)
    {
        backend.Fake?.Audio.Transcriptions.Reply("The train leaves at nine.").Reply("The train leaves at nine.");
        var audio = backend.Client.Audio;
        var request = new SpeechRequest
        {
            Model = "gpt-4o-mini-tts",
            Input = "The train leaves at nine.",
            Voice = Voice.Marin,
            Instructions = "Speak like an announcement at a station.",
            ResponseFormat = SpeechFormat.Wav,
        };

        // The bytes arrive while the audio is generated, so playback can start with the first ones.
        using var sound = new MemoryStream();
        await using (var speech = await audio.Speech.CreateAsync(request, cancellationToken: stop))
            await speech.Content.CopyToAsync(sound, stop);
        Console.WriteLine($"{sound.Length} bytes of audio");

        // The stream has no name; its format is detected from its first bytes.
        sound.Position = 0;
        var heard = await audio.Transcriptions.CreateAsync(
            new() { Model = "gpt-transcribe", File = await FileUpload.FromAudioAsync(sound, stop) }, cancellationToken: stop);
        Console.WriteLine(heard.Text);

        // The same as a stream of text, accumulated to a whole transcription.
        sound.Position = 0;
        var accumulator = new TranscriptionAccumulator();
        var again = new TranscriptionRequest { Model = "gpt-4o-transcribe", File = await FileUpload.FromAudioAsync(sound, stop) };
        await foreach (var item in audio.Transcriptions.StreamAsync(again, cancellationToken: stop))
        {
            accumulator.Add(item);
            if (item is TranscriptionDeltaEvent delta)
                Console.Write(delta.Delta);
        }
        Console.WriteLine($" ({accumulator.ToTranscription().Usage?.TotalTokens} tokens)");
    }
}
