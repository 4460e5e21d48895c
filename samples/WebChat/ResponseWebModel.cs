using System.Runtime.CompilerServices;
using OpenAi.Responses;

namespace WebChat;

/// <summary>The model through <c>/responses</c>. The page keeps what was said, so the server need not.</summary>
internal sealed class ResponseWebModel(ResponsesClient responses, string model) : IWebModel
{
    public async Task<string> AskAsync(string prompt, CancellationToken clientGone) =>
        Ended(await responses.CreateAsync(new() { Model = model, Input = prompt, Store = false }, cancellationToken: clientGone)).Text;

    public async IAsyncEnumerable<AnswerPiece> StreamAsync(IEnumerable<ConversationTurn> said, [EnumeratorCancellation] CancellationToken clientGone = default)
    {
        var request = new ResponseRequest { Model = model, Instructions = IWebModel.Instructions, Input = [.. said.Select(ItemOf)], Store = false };
        await foreach (var item in responses.StreamAsync(request, cancellationToken: clientGone))
        {
            if (item.Text.Length > 0)
                yield return new(item.Text);
            else if (item is ResponseCompletedEvent or ResponseIncompleteEvent or ResponseFailedEvent)
                yield return LastOf(Ended(((ResponseStateEvent)item).Response));
        }
    }

    private static ResponseItem ItemOf(ConversationTurn turn) => turn.IsUsers ? ResponseItem.User(turn.Content!) : ResponseItem.Assistant(turn.Content!);

    // An answer that was cut off is one, a failure is none.
    private static Response Ended(Response response) => response.Status == ResponseStatus.Incomplete ? response : response.EnsureCompleted();

    private static AnswerPiece LastOf(Response response)
    {
        var cut = response.IncompleteDetails?.Reason;
        var reason = cut is null ? "stop" : cut == ResponseIncompleteReason.MaxOutputTokens ? "length" : cut.Value;
        return new("", reason, response.Usage is { } usage ? new(usage.InputTokens, usage.OutputTokens, usage.TotalTokens) : null);
    }
}
