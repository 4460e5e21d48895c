using System.Runtime.CompilerServices;
using OpenAi.Chat;

namespace Batch;

/// <summary>Sends prompts as chat completions, several at a time, and none after a failure with which all others would fail too.</summary>
internal sealed class ChatAnswers(ChatClient chat, string model)
{
    public async IAsyncEnumerable<Result> AskAsync(IReadOnlyList<PromptLine> lines, [EnumeratorCancellation] CancellationToken stop)
    {
        await foreach (var result in chat.CreateManyAsync(lines.Select(line => ChatRequests.Of(line.Prompt!, model)), cancellationToken: stop))
            yield return ChatRequests.ToResult(lines[(int)result.Index], result.Answer, result.Exception);
    }
}
