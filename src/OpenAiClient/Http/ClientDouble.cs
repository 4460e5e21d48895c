namespace OpenAi.Http;

/// <summary>Creates a double for tests: a class that derives from the client and overrides the members that are called.</summary>
/// <remarks>A member that is not overridden throws an <see cref="InvalidOperationException"/> when it would send something.</remarks>
internal static class ClientDouble
{
    /// <summary>The transport of clients that reach no server.</summary>
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
                $"This client is a double without a server, and {request.Method} {request.RequestUri?.AbsolutePath} would be sent: override the member that was called."));
    }
}
