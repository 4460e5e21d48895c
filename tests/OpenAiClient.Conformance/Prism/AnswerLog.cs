namespace OpenAi.Conformance.Prism;

/// <summary>Notes what the server answered to each request.</summary>
internal sealed class AnswerLog() : DelegatingHandler(new SocketsHttpHandler())
{
    private readonly List<Answer> _answers = [];

    /// <summary>What was answered since the last call of this method.</summary>
    public IReadOnlyList<Answer> Take()
    {
        Answer[] taken = [.. _answers];
        _answers.Clear();
        return taken;
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        var path = request.RequestUri!.AbsolutePath;
        var operation = $"{request.Method} {Catalog.Find(request.Method.Method, path, streamed: false)?.Template ?? path}";
        _answers.Add(new Answer(operation, (int)response.StatusCode));
        return response;
    }
}
