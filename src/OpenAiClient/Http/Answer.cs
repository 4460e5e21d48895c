namespace OpenAi.Http;

/// <summary>An answer whose body was not read yet. A class, since the runtime has compiled the asynchronous methods of classes already.</summary>
internal sealed class Answer(HttpResponseMessage response, ResponseInfo info) : IDisposable
{
    public HttpResponseMessage Response => response;

    public HttpContent Content => response.Content;

    public ResponseInfo Info => info;

    public void Dispose() => response.Dispose();
}
