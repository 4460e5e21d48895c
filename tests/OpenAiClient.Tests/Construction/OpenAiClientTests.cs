using Microsoft.Extensions.Logging;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Construction;

[Collection(EnvironmentTests.Name)]
public class OpenAiClientTests
{
    [Fact]
    public async Task The_environment_gives_what_the_options_leave_out()
    {
        using var scope = new EnvironmentScope("sk-env", "https://env.test/v1/", "org-env", "proj-env");
        using var handler = FakeHandler.Json("{}");
        using var http = new HttpClient(handler);
        using var openai = new OpenAiClient(new OpenAiClientOptions { Project = "proj-own" }, http);

        await openai.Raw.SendAsync(HttpMethod.Get, "models");

        var sent = Assert.Single(handler.Requests);
        Assert.Equal("https://env.test/v1/models", sent.Uri.ToString());
        Assert.Equal("Bearer sk-env", sent.Header("Authorization"));
        Assert.Equal("org-env", sent.Header("OpenAI-Organization"));
        Assert.Equal("proj-own", sent.Header("OpenAI-Project"));
    }

    [Fact]
    public async Task Empty_variables_count_as_unset()
    {
        using var scope = new EnvironmentScope("sk-env", "", " ", "");
        using var handler = FakeHandler.Json("{}");
        using var http = new HttpClient(handler);
        using var openai = new OpenAiClient(new OpenAiClientOptions(), http);

        await openai.Raw.SendAsync(HttpMethod.Get, "models");

        Assert.Equal("https://api.openai.com/v1/models", handler.Requests[0].Uri.ToString());
        Assert.Null(handler.Requests[0].Header("OpenAI-Organization"));
        Assert.Null(handler.Requests[0].Header("OpenAI-Project"));
    }

    [Fact]
    public void A_client_is_made_from_the_environment_alone()
    {
        using var scope = new EnvironmentScope("sk-env");

        using var openai = new OpenAiClient();

        Assert.NotNull(openai.Chat);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void A_missing_key_is_told_with_the_three_ways_to_give_one(string? key)
    {
        using var scope = new EnvironmentScope(key);

        var message = Assert.Throws<MissingApiKeyException>(static () => new OpenAiClient()).Message;

        Assert.Contains("environment variable OPENAI_API_KEY", message, StringComparison.Ordinal);
        Assert.Contains("new OpenAiClient(\"sk-…\")", message, StringComparison.Ordinal);
        Assert.Contains("OpenAiClientOptions.ApiKey", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sk-secret\n", "line break")]
    [InlineData("sk-\r\nsecret", "line break")]
    [InlineData("sk secret", "a space")]
    [InlineData("sk-secreté", "character")]
    [InlineData("", "blank")]
    public void A_key_that_is_none_is_refused_at_once_and_not_shown(string key, string reason)
    {
        using var scope = new EnvironmentScope(key);
        var exceptions = new List<Exception> { Assert.Throws<ArgumentException>(() => new OpenAiClient(key)) };
        if (key.Length > 0)
            exceptions.Add(Assert.Throws<ArgumentException>(static () => new OpenAiClient()));

        Assert.All(exceptions, exception =>
        {
            Assert.Contains(reason, exception.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("secret", exception.ToString(), StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Later_changes_of_the_options_have_no_effect()
    {
        using var handler = FakeHandler.Json("{}");
        var options = new OpenAiClientOptions { ApiKey = "sk-1", BaseAddress = new Uri("https://a.test/v1"), Headers = { ["X-A"] = "1" }, Query = { ["q"] = "1" } };
        using var http = new HttpClient(handler);
        using var openai = new OpenAiClient(options, http);
        (options.ApiKey, options.BaseAddress, options.Headers["X-A"], options.Query["q"]) = ("sk-2", new Uri("https://b.test"), "2", "2");

        await openai.Raw.SendAsync(HttpMethod.Get, "models");

        Assert.Equal("https://a.test/v1/models?q=1", handler.Requests[0].Uri.ToString());
        Assert.Equal("Bearer sk-1", handler.Requests[0].Header("Authorization"));
        Assert.Equal("1", handler.Requests[0].Header("X-A"));
    }

    [Fact]
    public async Task A_clients_own_address_is_used_and_it_stays_open()
    {
        using var scope = new EnvironmentScope("sk-env", "https://env.test/v1");
        using var handler = FakeHandler.Json("{}").Then(FakeHandler.Answer("{}"));
        using var http = new HttpClient(handler) { BaseAddress = new Uri("https://http.test/v1") };

        using (var openai = new OpenAiClient(new OpenAiClientOptions(), http))
            await openai.Raw.SendAsync(HttpMethod.Get, "models");

        Assert.Equal("https://http.test/v1/models", handler.Requests[0].Uri.ToString());
        using var answer = await http.GetAsync(new Uri("https://http.test/still-open"));
    }

    [Fact]
    public async Task A_clients_own_timeout_is_reported_as_what_it_is()
    {
        using var handler = new FakeHandler().Then(static async (_, token) =>
        {
            await new TaskCompletionSource<HttpResponseMessage>().Task.WaitAsync(token);
            throw new InvalidOperationException();
        });
        using var http = new HttpClient(handler) { Timeout = TimeSpan.FromMilliseconds(20) };
        using var openai = new OpenAiClient(new OpenAiClientOptions { ApiKey = "sk-1", MaxRetries = 0 }, http);

        var exception = await Assert.ThrowsAsync<ApiTimeoutException>(() => openai.Raw.SendAsync(HttpMethod.Get, "models"));

        Assert.Equal(TimeoutLimit.HttpClient, exception.Limit);
        Assert.Equal(TimeSpan.FromMilliseconds(20), exception.Duration);
    }

    [Fact]
    public void Null_arguments_are_refused_by_their_names()
    {
        using var http = new HttpClient();

        Assert.Equal("apiKey", Assert.Throws<ArgumentNullException>(static () => new OpenAiClient((string)null!)).ParamName);
        Assert.Equal("options", Assert.Throws<ArgumentNullException>(static () => new OpenAiClient((OpenAiClientOptions)null!)).ParamName);
        Assert.Equal("options", Assert.Throws<ArgumentNullException>(() => new OpenAiClient(null!, http)).ParamName);
        Assert.Equal("httpClient", Assert.Throws<ArgumentNullException>(static () => new OpenAiClient(new OpenAiClientOptions { ApiKey = "k" }, null!)).ParamName);
    }

    [Theory]
    [InlineData("http://user:word@a.test/v1", true)]
    [InlineData("https://a.test/v1", false)]
    [InlineData("http://localhost:8000/v1", false)]
    [InlineData("http://127.0.0.1/v1", false)]
    [InlineData("http://[::1]/v1", false)]
    public void Plain_http_to_another_machine_is_warned_of(string address, bool warned)
    {
        using var log = new FakeLog();

        using var openai = new OpenAiClient(new OpenAiClientOptions { ApiKey = "sk-1", BaseAddress = new Uri(address), LoggerFactory = log });

        Assert.Equal(warned ? 1 : 0, log.Lines.Count(static line => line.Level == LogLevel.Warning));
        Assert.DoesNotContain("word", log.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Bearer sk-123456789", "begins with 'Bearer'")]
    [InlineData("\"sk-123456789\"", "in quotation marks")]
    [InlineData("'sk-123456789'", "in quotation marks")]
    [InlineData("sk-123456789\n", "line break")]
    [InlineData("sk-1234 56789", "a space")]
    public void A_key_that_was_copied_with_something_else_is_refused_without_being_shown(string key, string problem)
    {
        var message = Assert.Throws<ArgumentException>(() => new OpenAiClient(key)).Message;

        Assert.Contains(problem, message, StringComparison.Ordinal);
        Assert.DoesNotContain("1234", message, StringComparison.Ordinal);
    }
}
