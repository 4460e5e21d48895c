using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using OpenAi.Testing;

namespace OpenAi.Tests.AspNetCore;

public class HealthCheckTests
{
    [Fact]
    public async Task A_check_asks_for_models_once_and_runs_none()
    {
        await using var app = await StartAsync(static checks => checks.AddOpenAi());

        Assert.Equal((HttpStatusCode.OK, "Healthy"), await HealthAsync(app));

        var request = Assert.Single(app.Fake.Requests);
        Assert.Equal(("GET", "/v1/models"), (request.Method, request.Path));
    }

    [Fact]
    public async Task A_check_can_ask_for_one_model()
    {
        await using var app = await StartAsync(static checks => checks.AddOpenAi(model: "gpt-4o").AddOpenAi("gone", model: "gpt-gone", failureStatus: HealthStatus.Degraded, tags: ["ai"]));
        app.Fake.Fail(404, "model_not_found");

        await HealthAsync(app);

        Assert.Equal(["/v1/models/gpt-4o", "/v1/models/gpt-gone"], app.Fake.Requests.Select(static request => request.Path).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(401, "invalid_api_key", HealthStatus.Unhealthy, "does not accept the key")]
    [InlineData(403, "forbidden", HealthStatus.Unhealthy, "may not")]
    [InlineData(429, "rate_limit_exceeded", HealthStatus.Degraded, "because of a rate limit")]
    [InlineData(429, "insufficient_quota", HealthStatus.Unhealthy, "no quota")]
    [InlineData(500, "server_error", HealthStatus.Unhealthy, "failed")]
    public async Task A_failure_is_told_without_a_retry_and_without_secrets(int status, string code, HealthStatus expected, string description)
    {
        await using var app = await StartAsync(static checks => checks.AddOpenAi());
        app.Fake.Fail(status, code, $"No, {WebApp.Key}.");

        var (answer, text) = await HealthAsync(app);

        Assert.Equal(expected.ToString(), text);
        Assert.Equal(expected == HealthStatus.Degraded ? HttpStatusCode.OK : HttpStatusCode.ServiceUnavailable, answer);
        Assert.Single(app.Fake.Requests);
        Assert.Contains(description, app.Log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(WebApp.Key, app.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_cannot_be_reached_is_unhealthy()
    {
        await using var app = await StartAsync(static checks => checks.AddOpenAi());
        app.Fake.Fail(FakeFault.Drop);

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "Unhealthy"), await HealthAsync(app));
        Assert.Contains("cannot be reached", app.Log.Text, StringComparison.Ordinal);
    }

    private static Task<WebApp> StartAsync(Action<IHealthChecksBuilder> add) =>
        WebApp.StartAsync(static app => app.MapHealthChecks("/health"), services => add(services.AddHealthChecks()));

    private static async Task<(HttpStatusCode Status, string Text)> HealthAsync(WebApp app)
    {
        using var response = await app.Http.GetAsync("/health");
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }
}
