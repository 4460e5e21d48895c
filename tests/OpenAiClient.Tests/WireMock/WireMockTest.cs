using global::WireMock.Server;

namespace OpenAi.Tests.WireMock;

/// <summary>
/// A test that uses WireMock.Net over real HTTP. Tests run in parallel on one server, so each marks its requests with its own id and finds
/// them by it; a scenario belongs to a single test.
/// </summary>
[Trait("Lane", "wiremock")]
public abstract class WireMockTest : IDisposable
{
    private const string Mark = "x-test-id";

    private readonly string _id = Guid.NewGuid().ToString();
    private readonly List<OpenAiClient> _clients = [];

    private protected static WireMockServer Server => MockServer.Shared;

    public void Dispose()
    {
        _clients.ForEach(static client => client.Dispose());
        GC.SuppressFinalize(this);
    }

    /// <summary>A client without retries by default.</summary>
    private protected OpenAiClient CreateClient(Action<OpenAiClientOptions>? configure = null)
    {
        var options = new OpenAiClientOptions { ApiKey = "sk-test", BaseAddress = new Uri(Server.Url! + "/v1"), MaxRetries = 0 };
        options.Headers[Mark] = _id;
        configure?.Invoke(options);
        var client = new OpenAiClient(options);
        _clients.Add(client);
        return client;
    }

    /// <summary>Gets the requests of this test, in order. Each request must have matched a mapping.</summary>
    private protected Task<IReadOnlyList<JournalRequest>> SentAsync()
    {
        var sent = Server.LogEntries.Select(static entry => new JournalRequest(entry)).Where(request => request.Header(Mark) == _id).ToList();
        Assert.DoesNotContain(sent, static request => request.Mapping is null);
        return Task.FromResult<IReadOnlyList<JournalRequest>>(sent);
    }

    /// <summary>Gets the only request of this test.</summary>
    private protected async Task<JournalRequest> SentOnceAsync() => Assert.Single(await SentAsync());
}
