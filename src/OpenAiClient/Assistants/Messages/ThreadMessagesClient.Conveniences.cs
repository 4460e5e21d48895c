namespace OpenAi.Assistants;

public partial class ThreadMessagesClient
{
    /// <summary>
    /// Gets what the assistant has answered: the text of its messages since the user last spoke, with marks resolved to the
    /// files they stand for. <c>GET /threads/{thread_id}/messages</c>
    /// </summary>
    /// <param name="threadId">The thread.</param>
    /// <param name="runId">Only what this run has made. Default: <see langword="null"/>, all.</param>
    /// <param name="mark">What stands in the text in place of a mark. Default: the file's id in brackets, such as <c>[file-abc123]</c>.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The answer; its text is empty when there is none.</returns>
    /// <exception cref="ArgumentException"><paramref name="threadId"/> is <see langword="null"/>, blank, or no id.</exception>
    public virtual async Task<ThreadAnswer> GetAnswerAsync(
        string threadId, string? runId = null, Func<ThreadCitation, string>? mark = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        var newest = new List<ThreadMessage>();
        var query = new ThreadMessageListQuery { RunId = runId, Order = ListOrder.Descending };
        await foreach (var message in ListAsync(threadId, query, requestOptions, cancellationToken).ConfigureAwait(false))
        {
            // A long thread is not read to its beginning.
            if (message?.Role != ThreadMessageRole.Assistant)
                break;
            newest.Add(message);
        }
        return ThreadAnswer.From(newest, mark);
    }
}
