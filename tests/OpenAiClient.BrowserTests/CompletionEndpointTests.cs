using System.Net.Http.Json;
using OpenAi.Testing;

namespace OpenAi.BrowserTests;

public sealed class CompletionEndpointTests : WebChatTest
{
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
        using var response = await CompleteAsync(body);

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

        using var response = await CompleteAsync("""{"prompt":"Hello"}""");

        var problem = await ProblemAsync(response, expected);
        Assert.Equal(code, problem.TryGetProperty("code", out var told) ? told.GetString() : null);
    }

    [Fact]
    public async Task A_model_that_is_busy_tells_when_to_come_back()
    {
        Fake.Fail(429, "rate_limit_exceeded", "Slowly.", ("retry-after-ms", "1500"));

        using var response = await CompleteAsync("""{"prompt":"Hello"}""");

        await ProblemAsync(response, 429);
        Assert.Equal(TimeSpan.FromSeconds(2), response.Headers.RetryAfter?.Delta);
    }

    [Fact]
    public async Task A_connection_that_breaks_is_a_bad_gateway()
    {
        Fake.Fail(FakeFault.Drop);

        using var response = await CompleteAsync("""{"prompt":"Hello"}""");

        await ProblemAsync(response, 502);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(500)]
    public async Task A_server_that_repeats_the_key_does_not_make_us_repeat_it(int upstream)
    {
        Fake.Fail(upstream, "echo", $"Incorrect API key provided: {Key}.");

        using var response = await CompleteAsync("""{"prompt":"Hello"}""");

        Assert.False(response.IsSuccessStatusCode);
        Assert.DoesNotContain(Key, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
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
}
