using OpenAi.Responses;
using OpenAi.Tokenization.Chat;

namespace OpenAi.Tokenization;

public sealed partial class TokenCounter
{
    /// <summary>
    /// Counts the tokens of an item: a message with its overhead, a call or its output with their text, reasoning with its visible text. It
    /// can be passed as a <c>Func&lt;ResponseItem, int&gt;</c>.
    /// </summary>
    /// <param name="item">The item.</param>
    /// <returns>The approximate number of tokens that the item adds to a request.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="item"/> is <see langword="null"/>.</exception>
    public int Count(ResponseItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item switch
        {
            ResponseMessageItem message => _overhead.PerMessage + Encoding.Count(message.Role?.Value ?? "user") + CountOf(message.Content),
            ResponseFunctionCallItem call => _overhead.PerMessage + CountOfCall(call.Name, call.Arguments),
            ResponseCustomCallItem call => _overhead.PerMessage + CountOfCall(call.Name, call.Input),
            ResponseFunctionOutputItem output => _overhead.PerMessage + CountOf(output.Output),
            ResponseCustomOutputItem output => _overhead.PerMessage + CountOf(output.Output),
            ResponseReasoningItem reasoning => _overhead.PerMessage + Encoding.Count(reasoning.Text),
            // The referenced item is on the server.
            ResponseItemReference => 0,
            // An estimate that is too high is better than none.
            _ => Encoding.Count(item.ToString()),
        };
    }

    /// <summary>
    /// Counts the input of a request: its instructions, items and tools, and the start of the answer. The content of a previous response or
    /// a conversation is not counted; <see cref="ResponsesClient.CountInputTokensAsync"/> asks the server, which has it.
    /// </summary>
    /// <param name="request">The request.</param>
    /// <returns>The approximate <c>usage.input_tokens</c> of the answer.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> or one of its items is <see langword="null"/>.</exception>
    public int Count(ResponseRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var count = _overhead.PerRequest;
        var hasSystemMessage = request.Instructions is not null;
        if (request.Instructions is { } instructions)
        {
            count += Count(ResponseItem.Developer(instructions));
        }

        foreach (var item in (IEnumerable<ResponseItem>?)request.Input ?? [])
        {
            count += Count(item);
            hasSystemMessage |= item is ResponseMessageItem message && (message.Role == ResponseRole.System || message.Role == ResponseRole.Developer);
        }

        return count + CountOfTools(ToolText.Of(request), hasSystemMessage);
    }

    private int CountOf(ResponseContent? content)
    {
        if (content is null)
        {
            return 0;
        }

        var count = Encoding.Count(content.ToText());
        foreach (var refusal in content.OfType<ResponseRefusalPart>())
        {
            count += Encoding.Count(refusal.Refusal);
        }

        return count;
    }
}
