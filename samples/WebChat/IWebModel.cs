namespace WebChat;

/// <summary>The model behind the page. Its kinds ask it through one API each.</summary>
internal interface IWebModel
{
    const string Instructions = "You are a helpful assistant on a web page. Answer briefly, in Markdown without HTML and pictures.";

    Task<string> AskAsync(string prompt, CancellationToken clientGone);

    /// <summary>Continues a conversation, under the <see cref="Instructions"/>.</summary>
    IAsyncEnumerable<AnswerPiece> StreamAsync(IEnumerable<ConversationTurn> said, CancellationToken clientGone = default);
}
