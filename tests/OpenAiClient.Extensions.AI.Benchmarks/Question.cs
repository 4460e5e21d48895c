using Microsoft.Extensions.AI;
using OpenAi.Benchmarks.Canned;

namespace OpenAi.Extensions.AI.Benchmarks;

/// <summary>What is asked of both.</summary>
internal static class Question
{
    private static readonly string[] _texts = [.. Enumerable.Range(0, Answers.Vectors).Select(static n => $"text {n}")];

    private static List<ChatMessage> Messages => [new(ChatRole.System, "You are terse."), new(ChatRole.User, "What makes a good client library?")];

    public static async Task<int> AnswerAsync(IChatClient client)
    {
        var answer = await client.GetResponseAsync(Messages);
        return answer.Text.Length + (int)(answer.Usage?.TotalTokenCount ?? 0);
    }

    public static async Task<int> StreamAsync(IChatClient client)
    {
        var length = 0;
        await foreach (var update in client.GetStreamingResponseAsync(Messages))
        {
            foreach (var content in update.Contents)
                length += (content as TextContent)?.Text.Length ?? 0;
        }
        return length;
    }

    public static async Task<int> EmbedAsync(IEmbeddingGenerator<string, Embedding<float>> generator)
    {
        var count = 0;
        foreach (var embedding in await generator.GenerateAsync(_texts))
            count += embedding.Vector.Length;
        return count;
    }
}
