using System.Globalization;
using System.Net;
using System.Text;
using OpenAi.Audio;
using OpenAi.Chat;
using OpenAi.Embeddings;
using OpenAi.Fuzz.Generation;
using OpenAi.Moderations;

namespace OpenAi.Fuzz.Targets;

/// <summary>Whole answers over HTTP, with any status, headers and body: a call ends with its answer or with one of the library's exceptions.</summary>
internal sealed class AnswerTarget() : FuzzTarget("answer", 1)
{
    private static readonly Dictionary<string, Func<OpenAiClient, Task>> _calls = new()
    {
        ["POST chat/completions"] = static openai => openai.Chat.CreateAsync(new() { Model = "m", Messages = [ChatMessage.User("x")] }),
        ["POST embeddings"] = static openai => openai.Embeddings.CreateAsync(new EmbeddingRequest { Model = "m", Input = "x" }),
        ["POST moderations"] = static openai => openai.Moderations.CreateAsync(new ModerationRequest { Input = "x" }),
        ["POST responses"] = static openai => openai.Responses.CreateAsync(new() { Model = "m", Input = "x" }),
        ["GET models"] = static async openai => await openai.Models.ListAsync().AsPagesAsync().FirstAsync(),
        ["GET files"] = static async openai => await openai.Files.ListAsync().AsPagesAsync().FirstAsync(),
        ["POST audio/transcriptions"] = static openai => openai.Audio.Transcriptions.CreateAsync(new TranscriptionRequest { Model = "m", File = FileUpload.FromBytes(new byte[4], "a.wav") }),
        ["POST audio/speech"] = static async openai => await (await openai.Audio.Speech.CreateAsync(new SpeechRequest { Model = "m", Input = "x", Voice = "v" })).ReadAsBytesAsync(),
        ["DELETE files/{file_id}"] = static openai => openai.Files.DeleteAsync("f"),
    };

    private static readonly string[] _lines = [.. _calls.Keys];

    private readonly ILookup<string, Seed> _seeds = Seed.All.ToLookup(static seed => seed.Line);

    public override byte[] Generate(Dice dice)
    {
        var line = dice.Of<string>(_lines);
        var text = new StringBuilder(line).Append('\n').Append(OddHeaders.Status(dice)).Append('\n');
        for (var count = dice.Below(4); count > 0; count--)
            text.Append(OddHeaders.Line(dice)).Append('\n');
        byte[] body = dice.Below(4) switch
        {
            0 => OddBodies.Error(dice),
            1 => OddBodies.Any(dice),
            _ when _seeds[line].FirstOrDefault() is { } seed => seed.Json.Mutate(dice),
            _ => OddBodies.Any(dice),
        };
        return [.. Encoding.UTF8.GetBytes(text.Append('\n').ToString()), .. body];
    }

    protected override string? Check(byte[] input)
    {
        if (!_calls.TryGetValue(new Lines(input).Take(out var rest), out var call))
            return null;
        if (!int.TryParse(rest.Take(out rest), NumberStyles.None, CultureInfo.InvariantCulture, out var status) || status is < 200 or > 999)
            return null;
        using var response = OddHeaders.Read(status, rest, Dice.Of(input));
        try
        {
            call(Client.For(response)).GetAwaiter().GetResult();
            return null;
        }
        catch (OpenAiException exception)
        {
            return Clean.Problem(exception);
        }
    }
}
