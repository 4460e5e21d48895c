using System.Text.Json;

namespace Batch;

/// <summary>
/// Reads the prompts: an object on each line, such as <c>{"prompt": "Why is the sky blue?"}</c>. Empty lines are skipped.
/// </summary>
internal static class PromptFile
{
    public static async Task<IReadOnlyList<PromptLine>> ReadAsync(string path, CancellationToken stop)
    {
        var prompts = new List<PromptLine>();
        var number = 0;
        await foreach (var line in File.ReadLinesAsync(path, stop))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
                prompts.Add(Read(number, line));
        }
        return prompts is [] ? throw new InvalidDataException($"There is no prompt in {path}.") : prompts;
    }

    private static PromptLine Read(int number, string line)
    {
        try
        {
            return JsonSerializer.Deserialize(line, BatchJson.Lines.Prompt) is { } prompt
                ? new(number, prompt, null)
                : new(number, null, "This is not a prompt, but null.");
        }
        catch (JsonException exception)
        {
            // What follows are places in the text of one line, which the number of the line tells better.
            return new(number, null, $"This is not a prompt: {exception.Message.Split(" Path: ")[0]}");
        }
    }
}
