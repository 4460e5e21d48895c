namespace OpenAi.Assistants;

public partial class ThreadMessagesClient
{
    /// <summary>
    /// Gets the answer of the assistant: the text of its messages since the user's last message, with markers resolved to the files they
    /// refer to. <c>GET /threads/{thread_id}/messages</c>
    /// </summary>
    /// <param name="threadId">The thread.</param>
    /// <param name="runId">Only messages that this run created. Default: <see langword="null"/>, all.</param>
    /// <param name="mark">Gets the text that replaces a marker. Default: the file's id in brackets, such as <c>[file-abc123]</c>.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The answer; its text is empty when there is none.</returns>
    /// <exception cref="ArgumentException"><paramref name="threadId"/> is <see langword="null"/>, blank, or not a valid id.</exception>
    public virtual async Task<ThreadAnswer> GetAnswerAsync(
        string threadId, string? runId = null, Func<ThreadCitation, string>? mark = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        var newest = new List<ThreadMessage>();
        var query = new ThreadMessageListQuery { RunId = runId, Order = ListOrder.Descending };
        await foreach (var message in ListAsync(threadId, query, requestOptions, cancellationToken).ConfigureAwait(false))
        {
            // The list is newest first, so reading stops here instead of fetching a long thread to its beginning.
            if (message?.Role != ThreadMessageRole.Assistant)
                break;
            newest.Add(message);
        }
        return ThreadAnswer.From(newest, mark);
    }
}
