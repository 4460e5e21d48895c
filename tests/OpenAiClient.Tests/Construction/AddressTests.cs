using OpenAi.Tests.Support;

namespace OpenAi.Tests.Construction;

public class AddressTests
{
    private const string Page = """{"object":"list","data":[{"id":"c1","object":"chat.completion"}],"has_more":true}""";
    private const string LastPage = """{"object":"list","data":[],"has_more":false}""";

    [Theory]
    [InlineData("https://a.test", "https://a.test/models")]
    [InlineData("https://a.test/v1", "https://a.test/v1/models")]
    [InlineData("https://a.test/v1/", "https://a.test/v1/models")]
    [InlineData("https://a.test:8443/some/path/v1", "https://a.test:8443/some/path/v1/models")]
    [InlineData("https://a.test/v1?api-version=2024-10-21", "https://a.test/v1/models?api-version=2024-10-21")]
    [InlineData("https://a.test/v1/?a=1&b=2", "https://a.test/v1/models?a=1&b=2")]
    public async Task Paths_are_added_to_the_base_address(string address, string expected)
    {
        using var handler = FakeHandler.Json("{}");
        using var openai = handler.CreateClient(options => options.BaseAddress = new Uri(address));

        await openai.Raw.SendAsync(HttpMethod.Get, "models");

        Assert.Equal(expected, handler.Requests[0].Uri.ToString());
    }

    [Fact]
    public async Task The_addresss_query_goes_into_every_page()
    {
        using var handler = FakeHandler.Json(Page).Then(FakeHandler.Answer(LastPage));
        using var openai = handler.CreateClient(static options => options.BaseAddress = new Uri("https://a.test/v1?api-version=1"));

        await foreach (var _ in openai.Chat.ListAsync(new() { Limit = 1 }))
        {
        }

        Assert.Equal(
            ["https://a.test/v1/chat/completions?api-version=1&limit=1", "https://a.test/v1/chat/completions?api-version=1&limit=1&after=c1"],
            handler.Requests.Select(static request => request.Uri.ToString()));
    }

    [Fact]
    public async Task Queries_of_address_client_path_and_call_add_up()
    {
        using var handler = FakeHandler.Json("{}");
        using var openai = handler.CreateClient(static options =>
        {
            options.BaseAddress = new Uri("https://a.test/v1?a=1");
            options.Query["b"] = "2 &";
        });

        await openai.Raw.SendAsync(HttpMethod.Get, "models?c=3", requestOptions: new() { Query = new Dictionary<string, string> { ["d"] = "4" } });

        Assert.Equal("https://a.test/v1/models?c=3&a=1&b=2%20%26&d=4", handler.Requests[0].Uri.AbsoluteUri);
    }

    [Theory]
    [InlineData("https://r.openai.azure.com")]
    [InlineData("https://r.openai.azure.com/")]
    [InlineData("https://r.openai.azure.com/openai")]
    [InlineData("https://r.openai.azure.com/openai/v1/")]
    public async Task Azure_with_a_key_gets_the_api_key_header_alone(string endpoint)
    {
        using var handler = FakeHandler.Json("{}");
        using var http = new HttpClient(handler);
        using var openai = new OpenAiClient(OpenAiClientOptions.ForAzure(new Uri(endpoint), "azure-key"), http);

        await openai.Raw.SendAsync(HttpMethod.Get, "models");

        Assert.Equal("https://r.openai.azure.com/openai/v1/models", handler.Requests[0].Uri.ToString());
        Assert.Equal("azure-key", handler.Requests[0].Header("api-key"));
        Assert.Null(handler.Requests[0].Header("Authorization"));
    }

    [Theory]
    [InlineData("https://r.openai.azure.com/openai/v1/chat/completions", "https://r.openai.azure.com/openai/v1/models")]
    [InlineData("https://r.openai.azure.com/openai/deployments/gpt-4o/chat/completions?api-version=2025-01-01-preview", "https://r.openai.azure.com/openai/v1/models")]
    [InlineData("https://r.openai.azure.com/openai/v1/responses?api-version=preview", "https://r.openai.azure.com/openai/v1/models?api-version=preview")]
    [InlineData("https://r.services.ai.azure.com/models/chat/completions?api-version=2024-05-01-preview", "https://r.services.ai.azure.com/openai/v1/models")]
    [InlineData("https://r.services.ai.azure.com/models", "https://r.services.ai.azure.com/openai/v1/models")]
    [InlineData("https://r.cognitiveservices.azure.com", "https://r.cognitiveservices.azure.com/openai/v1/models")]
    [InlineData("https://r.openai.azure.us/openai/deployments/openai/chat/completions?api-version=2025-01-01", "https://r.openai.azure.us/openai/v1/models")]
    [InlineData("https://r.openai.azure.com/openai/responses?api-version=2025-04-01-preview", "https://r.openai.azure.com/openai/v1/models")]
    [InlineData("https://r.services.ai.azure.com/api/projects/p", "https://r.services.ai.azure.com/api/projects/p/openai/v1/models")]
    [InlineData("https://r.services.ai.azure.com/api/projects/p/openai/v1/responses", "https://r.services.ai.azure.com/api/projects/p/openai/v1/models")]
    [InlineData("https://gw.azure-api.net/team", "https://gw.azure-api.net/team/openai/v1/models")]
    [InlineData("https://gw.azure-api.net/team/openai/v1/chat/completions", "https://gw.azure-api.net/team/openai/v1/models")]
    [InlineData("https://gw.azure-api.net/openai/team/openai", "https://gw.azure-api.net/openai/team/openai/v1/models")]
    [InlineData("https://gw.azure-api.net/team/chat/completions", "https://gw.azure-api.net/team/openai/v1/models")]
    [InlineData("https://gateway.test/models/openai?a=1&api-version=2024-10-21", "https://gateway.test/models/openai/v1/models?a=1")]
    public async Task Any_address_of_the_portal_gives_the_v1_api(string shown, string expected)
    {
        using var handler = FakeHandler.Json("{}");
        using var http = new HttpClient(handler);
        using var openai = new OpenAiClient(OpenAiClientOptions.ForAzure(new Uri(shown), "azure-key"), http);

        await openai.Raw.SendAsync(HttpMethod.Get, "models");

        Assert.Equal(expected, handler.Requests[0].Uri.ToString());
    }

    [Theory]
    [InlineData("https://eastus.api.cognitive.microsoft.com/", "the address of a region")]
    [InlineData("https://r.privatelink.openai.azure.com/", "https://r.openai.azure.com,")]
    [InlineData("wss://r.openai.azure.com/openai/v1/realtime?model=x", "https://r.openai.azure.com/openai/v1")]
    public void What_is_no_resources_address_is_refused_with_the_right_one(string shown, string told) =>
        Assert.Contains(told, Assert.Throws<ArgumentException>(() => OpenAiClientOptions.ForAzure(new Uri(shown), "key")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("https://r.openai.azure.com", "https://r.openai.azure.com/openai/v1/models")]
    [InlineData("https://r.cognitiveservices.azure.com/openai/", "https://r.cognitiveservices.azure.com/openai/v1/models")]
    [InlineData("https://r.openai.azure.com/openai/deployments/d/chat/completions?api-version=2025-01-01-preview", "https://r.openai.azure.com/openai/v1/models")]
    [InlineData("https://r.openai.azure.com/openai/deployments/d?api-version=2024-10-21", "https://r.openai.azure.com/openai/deployments/d/models?api-version=2024-10-21")]
    [InlineData("https://r.openai.azure.com/openai/v1", "https://r.openai.azure.com/openai/v1/models")]
    [InlineData("https://example.test", "https://example.test/models")]
    public async Task A_base_address_of_Azures_that_names_no_API_is_completed(string address, string expected)
    {
        using var handler = FakeHandler.Json("{}");
        using var openai = handler.CreateClient(options => options.BaseAddress = new Uri(address));

        await openai.Raw.SendAsync(HttpMethod.Get, "models");

        Assert.Equal(expected, handler.Requests[0].Uri.ToString());
    }

    [Theory]
    [InlineData("https://eastus.api.cognitive.microsoft.com/", "the address of a region")]
    [InlineData("https://r.privatelink.openai.azure.com/", "https://r.openai.azure.com,")]
    [InlineData("wss://api.example.test/v1/realtime?model=x", "such as https://api.example.test/v1.")]
    public void A_base_address_that_cannot_work_is_refused_with_the_right_one(string address, string told)
    {
        var message = Assert.Throws<ArgumentException>(() => new OpenAiClient(new OpenAiClientOptions { ApiKey = "k", BaseAddress = new Uri(address) })).Message;

        Assert.StartsWith("BaseAddress: ", message, StringComparison.Ordinal);
        Assert.Contains(told, message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("r.openai.azure.com")]
    [InlineData("ftp://r.openai.azure.com")]
    public void Azure_wants_an_absolute_address(string endpoint)
    {
        var address = new Uri(endpoint, UriKind.RelativeOrAbsolute);

        Assert.Equal("endpoint", Assert.Throws<ArgumentException>(() => OpenAiClientOptions.ForAzure(address, "key")).ParamName);
        Assert.Equal("endpoint", Assert.Throws<ArgumentException>(() => OpenAiClientOptions.ForAzure(address, static _ => ValueTask.FromResult("t"))).ParamName);
    }

    [Fact]
    public async Task Azure_with_tokens_asks_for_one_before_each_attempt()
    {
        using var handler = FakeHandler.Json("{}", System.Net.HttpStatusCode.InternalServerError).Then(FakeHandler.Answer("{}"));
        var asked = 0;
        var options = OpenAiClientOptions.ForAzure(new Uri("https://r.openai.azure.com?api-version=preview"), _ => ValueTask.FromResult($"token-{++asked}"));
        (options.TimeProvider, options.Randomizer) = (new InstantClock(), static () => 0);
        using var http = new HttpClient(handler);
        using var openai = new OpenAiClient(options, http);

        await openai.Raw.SendAsync(HttpMethod.Get, "models");

        Assert.Equal(["Bearer token-1", "Bearer token-2"], handler.Requests.Select(static request => request.Header("Authorization")!));
        Assert.All(handler.Requests, static request => Assert.Equal("?api-version=preview", request.Uri.Query));
        Assert.All(handler.Requests, static request => Assert.Null(request.Header("api-key")));
    }

    [Fact]
    public async Task A_server_without_keys_gets_none()
    {
        using var handler = FakeHandler.Json("{}");
        using var http = new HttpClient(handler);
        using var openai = new OpenAiClient(
            new OpenAiClientOptions { Authentication = OpenAiAuthentication.None, ApiKey = "sk-1", BaseAddress = new Uri("http://localhost:11434/v1") }, http);

        await openai.Raw.SendAsync(HttpMethod.Get, "models");

        Assert.Null(handler.Requests[0].Header("Authorization"));
        Assert.Null(handler.Requests[0].Header("api-key"));
    }
}
