namespace OpenAi.Http;

/// <summary>
/// An answer that outlives its attempt. It owns the connection and the call: its owner disposes it when the last byte was read, or is not
/// needed any more.
/// </summary>
internal sealed class OpenAnswer(ApiCall call, Answer answer) : IDisposable
{
    private Answer _answer = answer;

    public ApiCall Call => call;

    public Answer Answer => _answer;

    public HttpContent Content => _answer.Content;

    public ResponseInfo Info => _answer.Info;

    /// <summary>Replaces an interrupted answer by another answer of the same call.</summary>
    public void Replace(Answer next)
    {
        _answer.Dispose();
        _answer = next;
    }

    public void Dispose()
    {
        _answer.Dispose();
        call.Dispose();
    }
}
