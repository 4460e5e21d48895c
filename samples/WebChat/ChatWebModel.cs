using System.Runtime.CompilerServices;
using OpenAi;
using OpenAi.Chat;

namespace WebChat;

/// <summary>The model through <c>/chat/completions</c>.</summary>
internal sealed class ChatWebModel(ChatClient chat, string model) : IWebModel
{
    public Task<string> AskAsync(string prompt, CancellationToken clientGone) => chat.AskAsync(model, prompt, cancellationToken: clientGone);

    public async IAsyncEnumerable<AnswerPiece> StreamAsync(IEnumerable<ConversationTurn> said, [EnumeratorCancellation] CancellationToken clientGone = default)
    {
        var request = new ChatCompletionRequest
        {
            Model = model,
            Messages = [ChatMessage.System(IWebModel.Instructions), .. said.Select(MessageOf)],
            StreamOptions = new() { IncludeUsage = true },
        };
        await foreach (var chunk in chat.StreamAsync(request, cancellationToken: clientGone))
            yield return new(chunk.Text, chunk.FinishReason?.Value, CountsOf(chunk.Usage));
    }

    private static ChatMessage MessageOf(ConversationTurn turn) => turn.IsUsers ? ChatMessage.User(turn.Content!) : ChatMessage.Assistant(turn.Content!);

    private static TokenCounts? CountsOf(CompletionUsage? usage) => usage is null ? null : new(usage.PromptTokens, usage.CompletionTokens, usage.TotalTokens);
}
