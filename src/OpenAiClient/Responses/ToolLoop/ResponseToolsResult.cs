namespace OpenAi.Responses;

/// <summary>The result of a loop of model and function calls.</summary>
public sealed class ResponseToolsResult
{
    /// <summary>Creates a result, for test doubles of a client.</summary>
    /// <param name="rounds">All responses of the model with the results of their calls; at least one.</param>
    /// <param name="next">The request that continues the conversation.</param>
    /// <param name="openCalls">The calls of the last response that were not executed.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public ResponseToolsResult(IReadOnlyList<ResponseToolRound> rounds, ResponseRequest next, IReadOnlyList<ResponseItem> openCalls)
    {
        ArgumentNullException.ThrowIfNull(rounds);
        ArgumentNullException.ThrowIfNull(next);
        ArgumentNullException.ThrowIfNull(openCalls);
        Rounds = rounds;
        Next = next;
        OpenCalls = openCalls;
        Usage = ResponseUsageSum.Of(rounds.Select(static round => round.Response.Usage));
    }

    /// <summary>The last response.</summary>
    public Response Response => Rounds[^1].Response;

    /// <summary>The text of the last response; the empty string when it has none.</summary>
    public string Text => Response.Text;

    /// <summary>All responses with the results of their calls, including the last response.</summary>
    public IReadOnlyList<ResponseToolRound> Rounds { get; }

    /// <summary>
    /// The calls of the last response that wait for the caller: calls of tools without a function, calls that need approval, and all
    /// calls of an incomplete response. Normally empty.
    /// </summary>
    public IReadOnlyList<ResponseItem> OpenCalls { get; }

    /// <summary>
    /// The request that continues the conversation: <c>result.Next with { Input = [.. result.Next.Input ?? [], …] }</c> adds the outputs
    /// of <see cref="OpenCalls"/>, approvals, or the user's next message. Its JSON can be stored, to continue in another process.
    /// </summary>
    public ResponseRequest Next { get; }

    /// <summary>The total tokens of all rounds; <see langword="null"/> when the server sent none.</summary>
    public ResponseUsage? Usage { get; }
}
