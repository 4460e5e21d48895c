namespace OpenAi.Responses;

/// <summary>What the work of a model and functions came to.</summary>
public sealed class ResponseToolsResult
{
    /// <summary>Makes a result, as doubles of clients in tests need it.</summary>
    /// <param name="rounds">Every response of the model with what its calls came to; at least one.</param>
    /// <param name="next">The request that continues.</param>
    /// <param name="openCalls">The calls of the last response that were not carried out.</param>
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

    /// <summary>Every response with what its calls came to, the last included.</summary>
    public IReadOnlyList<ResponseToolRound> Rounds { get; }

    /// <summary>
    /// What of the last response waits for the caller: calls of tools without a function, calls that need consent, and all calls of a
    /// response that is not complete. Empty as a rule.
    /// </summary>
    public IReadOnlyList<ResponseItem> OpenCalls { get; }

    /// <summary>
    /// The request to go on with: <c>result.Next with { Input = [.. result.Next.Input ?? [], …] }</c> adds the outputs of
    /// <see cref="OpenCalls"/>, approvals, or the user's next message. Its JSON can be kept, to be taken up in another process.
    /// </summary>
    public ResponseRequest Next { get; }

    /// <summary>The tokens of all rounds together; <see langword="null"/> when the server told none.</summary>
    public ResponseUsage? Usage { get; }
}
