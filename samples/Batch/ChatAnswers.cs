using System.Runtime.CompilerServices;
using OpenAi;
using OpenAi.Chat;

namespace Batch;

/// <summary>Asks prompts in chats, several at a time.</summary>
internal sealed class ChatAnswers(ChatClient chat, string model)
{
    public async IAsyncEnumerable<Result> AskAsync(IReadOnlyList<PromptLine> lines, [EnumeratorCancellation] CancellationToken stop)
    {
        await foreach (var result in chat.CreateManyAsync(lines.Select(line => ChatRequests.Of(line.Prompt!, model)), cancellationToken: stop))
        {
            // With a wrong key or an empty account, all others would fail as well.
            if (result.Exception is AuthenticationException or RateLimitException { IsQuotaExhausted: true })
                result.GetAnswer();
            yield return ChatRequests.ToResult(lines[(int)result.Index], result.Answer, result.Exception);
        }
    }
}
