namespace OpenAi.Http;

/// <summary>Creates test doubles: classes that derive from a client and override the members that a test calls.</summary>
/// <remarks>A member that is not overridden throws an <see cref="InvalidOperationException"/> when it would send a request.</remarks>
internal static class ClientDouble
{
    /// <summary>The transport of test doubles, which sends nothing.</summary>
    public static ApiTransport Transport => field ??= Create();

    private static ApiTransport Create()
    {
        var options = new OpenAiClientOptions
        {
            BaseAddress = new Uri("https://double.invalid/v1"),
            Authentication = OpenAiAuthentication.None,
            MaxRetries = 0,
        };
        return new(new ClientSettings(options), new HttpClient(new RefusingHandler()));
    }

    private sealed class RefusingHandler : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            throw new CallersException(new InvalidOperationException(
                $"This client is a test double without a server and cannot send {request.Method} {request.RequestUri?.AbsolutePath}: override the member that was called."));
    }
}
