using System.Runtime.CompilerServices;
using OpenAi;
using OpenAi.Chat;

namespace Batch;

/// <summary>Sends prompts as chat completions, several at a time.</summary>
internal sealed class ChatAnswers(ChatClient chat, string model)
{
    public async IAsyncEnumerable<Result> AskAsync(IReadOnlyList<PromptLine> lines, [EnumeratorCancellation] CancellationToken stop)
    {
        await foreach (var result in chat.CreateManyAsync(lines.Select(line => ChatRequests.Of(line.Prompt!, model)), cancellationToken: stop))
        {
            // With an invalid API key or an exhausted quota, all other prompts would fail too.
            if (result.Exception is AuthenticationException or RateLimitException { IsQuotaExhausted: true })
                result.GetAnswer();
            yield return ChatRequests.ToResult(lines[(int)result.Index], result.Answer, result.Exception);
        }
    }
}
