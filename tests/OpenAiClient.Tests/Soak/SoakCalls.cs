using OpenAi.Audio;
using OpenAi.Chat;
using OpenAi.Responses;

namespace OpenAi.Tests.Soak;

/// <summary>The kinds of calls; each returns what was wrong with its answer, or <see langword="null"/>.</summary>
internal sealed class SoakCalls(OpenAiClient openai)
{
    private static readonly byte[] _audio = new byte[300];

    public Task<string?> CallAsync(int call, string number) => (call % 9) switch
    {
        0 => AskAsync(number),
        1 => StreamAsync(number),
        2 => RespondAsync(number),
        3 => StreamResponseAsync(number, background: null),
        4 => StreamResponseAsync(number, background: true),
        5 => SpeakAsync(number),
        6 => TranscribeAsync(number),
        7 => UploadAsync(number),
        _ => GetBatchAsync(number),
    };

    private static ChatCompletionRequest Chat(string number) => new() { Model = "m", Messages = [ChatMessage.User(number)] };

    private async Task<string?> AskAsync(string number)
    {
        var answer = await openai.Chat.CreateAsync(Chat(number));
        return answer.Text == number && answer.Id == $"c-{number}" ? null : $"{answer}";
    }

    private async Task<string?> StreamAsync(string number)
    {
        var events = 0;
        await foreach (var chunk in openai.Chat.StreamAsync(Chat(number)))
        {
            if (chunk.Text != $"{number}/{events++} " || chunk.Id != $"c-{number}")
                return $"{chunk} as event {events}";
        }
        return events == 4 ? null : $"{events} events, and seemed complete";
    }

    private async Task<string?> RespondAsync(string number)
    {
        var answer = await openai.Responses.CreateAsync(new() { Model = "m", Input = number });
        return answer.Text == number && answer.Id == $"resp_{number}" ? null : $"{answer}";
    }

    // A background response is resumed where its connection was cut, so that each event comes once.
    private async Task<string?> StreamResponseAsync(string number, bool? background)
    {
        var events = new List<ResponseStreamEvent>();
        await foreach (var item in openai.Responses.StreamAsync(new() { Model = "m", Input = number, Background = background }))
            events.Add(item);
        var last = events.LastOrDefault() as ResponseCompletedEvent;
        var isOnce = events.Select(static item => item.SequenceNumber).OfType<int>().SequenceEqual([0, 1, 2, 3]) || background == true;
        var hasOrder = events.Select(static item => item.SequenceNumber).OfType<int>().Zip(events.Skip(1).Select(static item => item.SequenceNumber).OfType<int>()).All(static pair => pair.First < pair.Second);
        return last?.Response.Text == number && isOnce && hasOrder ? null : string.Join(", ", events);
    }

    private async Task<string?> SpeakAsync(string number)
    {
        await using var speech = await openai.Audio.Speech.CreateAsync(new SpeechRequest { Model = "m", Input = number, Voice = "v" });
        var bytes = await speech.ReadAsBytesAsync();
        return System.Text.Encoding.ASCII.GetString(bytes) is var said && said == number ? null : said;
    }

    private async Task<string?> TranscribeAsync(string number)
    {
        var answer = await openai.Audio.Transcriptions.CreateAsync(new TranscriptionRequest { Model = "m", Prompt = number, File = FileUpload.FromBytes(_audio, "a.wav") });
        return answer.Text == number ? null : $"{answer}";
    }

    private async Task<string?> UploadAsync(string number)
    {
        var file = await openai.Files.CreateAsync(FileUpload.FromBytes(_audio, $"{number}.txt"), "batch");
        return file.Id == $"file-{number}" && file.Filename == $"{number}.txt" ? null : $"{file}";
    }

    private async Task<string?> GetBatchAsync(string number)
    {
        var batch = await openai.Batches.GetAsync($"batch_{number}");
        return batch.Id == $"batch_{number}" ? null : $"{batch}";
    }
}
