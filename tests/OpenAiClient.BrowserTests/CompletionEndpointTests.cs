using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using OpenAi.Chat;
using OpenAi.Testing;

namespace OpenAi.BrowserTests;

public sealed class CompletionEndpointTests : WebChatTest
{
    [Fact]
    public async Task A_prompt_is_answered_with_text()
    {
        Fake.Chat.Reply("It scatters \"blue\" light.");

        using var response = await PostAsync("""{"prompt":"Why is the sky blue?"}""");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("""{"text":"It scatters \"blue\" light."}""", await response.Content.ReadAsStringAsync());
        Assert.Equal("Why is the sky blue?", Assert.IsType<UserChatMessage>(Assert.Single(Fake.Chat.Requests[0].Messages)).Content!.ToText());
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"prompt":null}""")]
    [InlineData("""{"prompt":" \n "}""")]
    [InlineData("""{"prompt":17}""")]
    [InlineData("""{"prompt":"cut""")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("")]
    public async Task What_holds_no_prompt_is_refused_before_anybody_is_asked(string body)
    {
        using var response = await PostAsync(body);

        await ProblemAsync(response, 400);
        Assert.Empty(Fake.Requests);
    }

    [Fact]
    public async Task A_prompt_that_is_too_long_is_refused_with_the_limit()
    {
        using var response = await Http.PostAsJsonAsync("/completions", new { prompt = new string('a', 32_001) });

        var problem = await ProblemAsync(response, 400);
        Assert.Contains("32000", problem.GetProperty("errors").GetProperty("prompt")[0].GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(400, "context_length_exceeded", 400)]
    [InlineData(401, "invalid_api_key", 502)]
    [InlineData(403, null, 502)]
    [InlineData(404, "model_not_found", 502)]
    [InlineData(422, null, 400)]
    [InlineData(429, "rate_limit_exceeded", 429)]
    [InlineData(429, "insufficient_quota", 503)]
    [InlineData(500, null, 502)]
    [InlineData(503, null, 502)]
    public async Task The_models_errors_become_problems_with_a_fitting_status(int upstream, string? code, int expected)
    {
        Fake.Fail(upstream, code, "Something is wrong.");

        using var response = await PostAsync("""{"prompt":"Hello"}""");

        var problem = await ProblemAsync(response, expected);
        Assert.Equal(code, problem.TryGetProperty("code", out var told) ? told.GetString() : null);
    }

    [Fact]
    public async Task A_model_that_is_busy_tells_when_to_come_back()
    {
        Fake.Fail(429, "rate_limit_exceeded", "Slowly.", ("retry-after-ms", "1500"));

        using var response = await PostAsync("""{"prompt":"Hello"}""");

        await ProblemAsync(response, 429);
        Assert.Equal(TimeSpan.FromSeconds(2), response.Headers.RetryAfter?.Delta);
    }

    [Fact]
    public async Task A_connection_that_breaks_is_a_bad_gateway()
    {
        Fake.Fail(FakeFault.Drop);

        using var response = await PostAsync("""{"prompt":"Hello"}""");

        await ProblemAsync(response, 502);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(500)]
    public async Task A_server_that_repeats_the_key_does_not_make_us_repeat_it(int upstream)
    {
        Fake.Fail(upstream, "echo", $"Incorrect API key provided: {Key}.");

        using var response = await PostAsync("""{"prompt":"Hello"}""");

        Assert.False(response.IsSuccessStatusCode);
        Assert.DoesNotContain(Key, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_that_leaves_stops_the_model()
    {
        Fake.Fail(FakeFault.Stall());
        using var leave = new CancellationTokenSource();
        var call = Http.PostAsJsonAsync("/completions", new { prompt = "Hello" }, leave.Token);
        while (Fake.Requests.Count == 0)
            await Task.Delay(10);

        await leave.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        await SeeUpstreamAbortedAsync();
    }

    [Fact]
    public async Task An_unknown_path_is_answered_with_problem_details()
    {
        using var wrongVerb = await Http.GetAsync("/completions");
        using var wrongPath = await Http.GetAsync("/nothing");
        using var form = await Http.PostAsync("/completions", new FormUrlEncodedContent([new("prompt", "Hello")]));

        await ProblemAsync(wrongVerb, 405);
        await ProblemAsync(wrongPath, 404);
        await ProblemAsync(form, 415);
    }

    private static async Task<JsonElement> ProblemAsync(HttpResponseMessage response, int status)
    {
        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var problem = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal(status, problem.GetProperty("status").GetInt32());
        Assert.NotEqual("", problem.GetProperty("title").GetString());
        return problem;
    }

    private async Task<HttpResponseMessage> PostAsync(string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        return await Http.PostAsync("/completions", content);
    }
}
