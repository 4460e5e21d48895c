namespace OpenAi.Tests.WireMock;

/// <summary>
/// A test that talks to WireMock over real HTTP. Tests run at the same time on one server, so each marks its requests with
/// an id of its own and finds them by it; a scenario belongs to one test alone.
/// </summary>
[Trait("Lane", "wiremock")]
public abstract class WireMockTest : IAsyncLifetime
{
    private const string Mark = "x-test-id";

    private readonly string _id = Guid.NewGuid().ToString();
    private readonly List<OpenAiClient> _clients = [];
    private WireMockServer? _server;

    private protected WireMockServer Server => _server ?? throw new InvalidOperationException("The server is there once the test runs.");

    public async Task InitializeAsync() => _server = await WireMockServer.Shared;

    public Task DisposeAsync()
    {
        _clients.ForEach(static client => client.Dispose());
        return Task.CompletedTask;
    }

    /// <summary>A client that does not retry unless told so.</summary>
    private protected OpenAiClient CreateClient(Action<OpenAiClientOptions>? configure = null)
    {
        var options = new OpenAiClientOptions { ApiKey = "sk-test", BaseAddress = new Uri(Server.Address, "/v1"), MaxRetries = 0 };
        options.Headers[Mark] = _id;
        configure?.Invoke(options);
        var client = new OpenAiClient(options);
        _clients.Add(client);
        return client;
    }

    /// <summary>What this test has sent, in order.</summary>
    private protected Task<IReadOnlyList<JournalRequest>> SentAsync() => Server.FindAsync(Mark, _id);

    /// <summary>The only request that this test has sent.</summary>
    private protected async Task<JournalRequest> SentOnceAsync() => Assert.Single(await SentAsync());
}
