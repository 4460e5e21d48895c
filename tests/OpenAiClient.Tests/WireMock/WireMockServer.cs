using System.Text;
using System.Text.Json.Nodes;
using OpenAi.Tests.WireMock.Server;

namespace OpenAi.Tests.WireMock;

/// <summary>
/// The server that the tests talk to, the same for all of them: the one that <c>WIREMOCK_URL</c> names, else one started
/// from <c>WIREMOCK_JAR</c>, else one within this process. All three are spoken to by WireMock's own API.
/// </summary>
internal sealed class WireMockServer
{
    private static readonly Lazy<Task<WireMockServer>> _shared = new(StartAsync);

    private static readonly HttpClient _admin = new();

    private WireMockServer(Uri address) => Address = address;

    /// <summary>The one server, with all mapping files loaded.</summary>
    public static Task<WireMockServer> Shared => _shared.Value;

    public Uri Address { get; }

    /// <summary>Adds mappings to those of the files.</summary>
    public Task AddAsync(params IEnumerable<JsonNode> mappings) =>
        PostAsync("mappings/import", new JsonObject
        {
            ["mappings"] = new JsonArray([.. mappings]),
            ["importOptions"] = new JsonObject { ["duplicatePolicy"] = "OVERWRITE", ["deleteAllNotInImport"] = false },
        });

    /// <summary>The requests that carried a header, in the order they came.</summary>
    public async Task<IReadOnlyList<JournalRequest>> FindAsync(string header, string value)
    {
        var found = await PostAsync("requests/find", new() { ["headers"] = new JsonObject { [header] = new JsonObject { ["equalTo"] = value } } });
        return [.. found["requests"]!.AsArray().Select(static request => new JournalRequest(request!))];
    }

    private static async Task<WireMockServer> StartAsync()
    {
        var address = Environment.GetEnvironmentVariable("WIREMOCK_URL") is { Length: > 0 } url ? new Uri(url)
            : Environment.GetEnvironmentVariable("WIREMOCK_JAR") is { Length: > 0 } jar ? await JarWireMock.StartAsync(jar)
            : await InProcessWireMock.StartAsync();
        var server = new WireMockServer(address);
        await server.AddAsync(MappingFiles.ReadAll());
        // A server that runs already may have been left in the middle of a scenario.
        await server.PostAsync("scenarios/reset", []);
        return server;
    }

    private async Task<JsonNode> PostAsync(string path, JsonObject body)
    {
        using var content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
        using var response = await _admin.PostAsync(new Uri(Address, "/__admin/" + path), content);
        var text = await response.Content.ReadAsStringAsync();
        if (!response.IsSuccessStatusCode)
            throw new InvalidOperationException($"WireMock refused {path}: {text}");
        return text.Length == 0 ? new JsonObject() : JsonNode.Parse(text)!;
    }
}
