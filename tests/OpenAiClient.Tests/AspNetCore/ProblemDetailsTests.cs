using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OpenAi.Chat;
using OpenAi.Testing;

namespace OpenAi.Tests.AspNetCore;

public class ProblemDetailsTests
{
    [Theory]
    [InlineData(400, "invalid_request", 400)]
    [InlineData(401, "invalid_api_key", 502)]
    [InlineData(403, "forbidden", 502)]
    [InlineData(404, "model_not_found", 502)]
    [InlineData(413, "too_large", 413)]
    [InlineData(422, "unprocessable", 400)]
    [InlineData(429, "rate_limit_exceeded", 429)]
    [InlineData(429, "insufficient_quota", 503)]
    [InlineData(500, "server_error", 502)]
    [InlineData(503, "overloaded", 502)]
    public async Task A_failure_of_the_api_is_a_problem_of_the_services(int upstream, string code, int status)
    {
        await using var app = await StartAsync();
        app.Fake.Fail(upstream, code, $"Something is wrong, {WebApp.Key}.");

        var (response, problem) = await AskAsync(app);

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal(status, problem.GetProperty("status").GetInt32());
        Assert.Equal(code, problem.GetProperty("code").GetString());
        Assert.NotEqual("", problem.GetProperty("title").GetString());
        Assert.DoesNotContain(WebApp.Key, problem.GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain(WebApp.Key, app.Log.Text, StringComparison.Ordinal);
        Assert.Contains("A call of the OpenAI API failed", app.Log.Text, StringComparison.Ordinal);
        Assert.Null(response.Headers.RetryAfter);
    }

    [Fact]
    public async Task A_rate_limit_says_when_to_come_again()
    {
        await using var app = await StartAsync();
        app.Fake.Fail(429, "rate_limit_exceeded", "Slowly.", ("retry-after-ms", "1500"));

        var (response, _) = await AskAsync(app);

        Assert.Equal(TimeSpan.FromSeconds(2), response.Headers.RetryAfter?.Delta);
    }

    [Fact]
    public async Task A_content_filter_says_no_more_than_that_it_refused()
    {
        await using var app = await StartAsync();
        app.Fake.Fail(FakeFault.ContentFilter("violence"));

        var (response, problem) = await AskAsync(app);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("The content was rejected", problem.GetProperty("title").GetString());
        Assert.DoesNotContain("violence", problem.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_cannot_be_reached_is_a_bad_gateway()
    {
        await using var app = await StartAsync();
        app.Fake.Fail(FakeFault.Drop);

        Assert.Equal(HttpStatusCode.BadGateway, (await AskAsync(app)).Response.StatusCode);
    }

    [Fact]
    public async Task A_client_that_accepts_only_events_gets_problem_details_too()
    {
        await using var app = await StartAsync();
        app.Fake.Fail(500);
        app.Http.DefaultRequestHeaders.Accept.Add(new("text/event-stream"));

        Assert.Equal("application/problem+json", (await AskAsync(app)).Response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task A_programs_own_customization_has_its_say()
    {
        await using var app = await StartAsync(static services => services.AddProblemDetails(static options => options.CustomizeProblemDetails = static context => context.ProblemDetails.Extensions["trace"] = "t1"));
        app.Fake.Fail(500);

        Assert.Equal("t1", (await AskAsync(app)).Problem.GetProperty("trace").GetString());
    }

    [Fact]
    public async Task Other_exceptions_are_left_to_the_program()
    {
        await using var app = await StartAsync();

        using var response = await app.Http.GetAsync("/bug");

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.DoesNotContain("A call of the OpenAI API failed", app.Log.Text, StringComparison.Ordinal);
    }

    private static Task<WebApp> StartAsync(Action<IServiceCollection>? services = null) => WebApp.StartAsync(
        static app =>
        {
            app.MapGet("/ask", static async (ChatClient chat, CancellationToken gone) => Results.Text(await chat.AskAsync("gpt-4o", "Hi", cancellationToken: gone)));
            app.MapGet("/bug", static IResult () => throw new InvalidOperationException("A bug."));
        },
        services);

    private static async Task<(HttpResponseMessage Response, JsonElement Problem)> AskAsync(WebApp app)
    {
        var response = await app.Http.GetAsync("/ask");
        return (response, JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement);
    }
}
