using System.Globalization;
using System.Net;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Http;

[Trait("Lane", "cultures")]
public class RetryDelayTests
{
    private static readonly TimeSpan _day = TimeSpan.FromDays(1);

    [Theory]
    [InlineData(0.0, new[] { 375.0, 750, 1500, 3000, 6000, 6000 })]
    [InlineData(0.5, new[] { 438.0, 875, 1750, 3500, 7000, 7000 })]
    [InlineData(1.0, new[] { 500.0, 1000, 2000, 4000, 8000, 8000 })]
    public async Task Without_a_header_the_waits_double_up_to_eight_seconds_times_chance(double chance, double[] expected) =>
        Assert.Equal(expected, (await FailAsync(chance, 6)).Waits);

    [Theory]
    [InlineData("retry-after-ms: 250", new[] { 250.0, 250 })]
    [InlineData("retry-after-ms: 1.5", new[] { 2.0, 2 })]
    [InlineData("retry-after: 7", new[] { 7000.0, 7000 })]
    [InlineData("Retry-After: 0.25", new[] { 250.0, 250 })]
    [InlineData("retry-after: 60", new[] { 60000.0, 60000 })]
    [InlineData("retry-after: {date+10}", new[] { 10000.0, 10000 })]
    [InlineData("retry-after: {zone+10}", new[] { 10000.0, 10000 })]
    [InlineData("retry-after: {iso+10}", new[] { 10000.0, 10000 })]
    [InlineData("retry-after: {epoch+10}", new[] { 10000.0, 10000 })]
    [InlineData("x-ms-retry-after-ms: 250", new[] { 250.0, 250 })]
    [InlineData("retry-after-ms: 250|retry-after: 7", new[] { 250.0, 250 })]
    [InlineData("retry-after-ms: soon|retry-after: 7", new[] { 7000.0, 7000 })]
    [InlineData("retry-after: 0", new double[0])]
    [InlineData("retry-after-ms: 0", new double[0])]
    [InlineData("retry-after: {date+0}", new double[0])]
    [InlineData("retry-after: {date-5}", new[] { 500.0, 1000 })]
    [InlineData("retry-after: -3", new[] { 500.0, 1000 })]
    [InlineData("retry-after-ms: -250", new[] { 500.0, 1000 })]
    [InlineData("retry-after: soon", new[] { 500.0, 1000 })]
    [InlineData("retry-after: NaN", new[] { 500.0, 1000 })]
    [InlineData("retry-after: -Infinity", new[] { 500.0, 1000 })]
    [InlineData("retry-after: ", new[] { 500.0, 1000 })]
    public async Task A_header_decides_where_it_makes_sense(string headers, double[] expected)
    {
        var (waits, exception, sent) = await FailAsync(1, 2, headers);

        Assert.Equal(expected, waits);
        Assert.Equal(3, sent);
        Assert.Equal(3, exception.Attempts);
    }

    [Theory]
    [InlineData("retry-after: 61", 61.0)]
    [InlineData("retry-after-ms: 60001", 60.001)]
    [InlineData("retry-after: {date+3600}", 3600.0)]
    [InlineData("retry-after: 99999999999999999999", null)]
    public async Task A_wait_that_is_too_long_is_told_at_once_and_not_waited_for(string headers, double? seconds)
    {
        var (waits, exception, sent) = await FailAsync(1, 2, headers);

        Assert.Empty(waits);
        Assert.Equal(1, sent);
        Assert.Equal(seconds is { } value ? TimeSpan.FromSeconds(value) : TimeSpan.MaxValue, Assert.IsType<ServerException>(exception).RetryAfter);
    }

    [Fact]
    public async Task The_longest_wait_is_the_callers_to_choose()
    {
        var (waits, _, sent) = await FailAsync(1, 1, "retry-after: 3600", TimeSpan.FromHours(1));

        Assert.Equal([3_600_000.0], waits);
        Assert.Equal(2, sent);
    }

    [Theory]
    [InlineData("""{"error":{"code":429,"status":"RESOURCE_EXHAUSTED","details":[{"@type":"type.googleapis.com/google.rpc.QuotaFailure"},{"@type":"type.googleapis.com/google.rpc.RetryInfo","retryDelay":"34.074824224s"}]}}""", 34.0748242)]
    [InlineData("""[{"error":{"code":429,"details":[{"retryDelay":"7s"}]}}]""", 7.0)]
    [InlineData("""{"error":{"code":429,"details":[{"retryDelay":"7"},{"retryDelay":7},7]}}""", null)]
    [InlineData("""{"error":{"code":429,"details":"7s"}}""", null)]
    public async Task Google_says_it_in_the_body(string body, double? seconds)
    {
        using var handler = FakeHandler.Json(body, HttpStatusCode.TooManyRequests);
        using var openai = handler.CreateClient();

        var wait = (await Assert.ThrowsAsync<RateLimitException>(() => openai.PostAsync())).RetryAfter;

        Assert.Equal(seconds, wait is { } time ? Math.Round(time.TotalSeconds, 7) : null);
    }

    [Theory]
    [InlineData(HttpStatusCode.TooManyRequests, 55.0)]
    [InlineData(HttpStatusCode.BadRequest, null)]
    public async Task Azure_may_say_no_more_than_when_tokens_are_available_again(HttpStatusCode status, double? seconds)
    {
        var response = FakeHandler.Answer("{}", status);
        response.Headers.Add("x-rate-limit-reset-tokens", "55");
        response.Headers.Add("x-ratelimit-limit-tokens", "-1");
        using var handler = new FakeHandler().Then(response);
        using var openai = handler.CreateClient();

        var exception = await Assert.ThrowsAnyAsync<ApiException>(() => openai.PostAsync());

        Assert.Equal(seconds, exception.RetryAfter?.TotalSeconds);
        Assert.Null(exception.RateLimits.Tokens.Limit);
    }

    [Theory]
    [InlineData("42000", "0", 42.0)]
    [InlineData("42000", "1", null)]
    [InlineData("42000", null, null)]
    [InlineData("-5000", "0", null)]
    public async Task OpenRouter_says_in_the_body_when_the_limit_is_reset(string milliseconds, string? remaining, double? seconds)
    {
        var time = new FakeTime();
        var reset = time.GetUtcNow().ToUnixTimeMilliseconds() + long.Parse(milliseconds, CultureInfo.InvariantCulture);
        var left = remaining is null ? "" : $"\"X-RateLimit-Remaining\":\"{remaining}\",";
        using var handler = FakeHandler.Json(
            "{\"error\":{\"message\":\"Rate limit exceeded\",\"code\":429,\"metadata\":{\"headers\":{" + left + $"\"X-RateLimit-Reset\":\"{reset}\"}}}}}}}}", HttpStatusCode.TooManyRequests);
        using var openai = handler.CreateClient(options => options.TimeProvider = time);

        Assert.Equal(seconds, (await Assert.ThrowsAsync<RateLimitException>(() => openai.PostAsync())).RetryAfter?.TotalSeconds);
    }

    [Theory]
    [InlineData("x-ratelimit-remaining-requests: 0|x-ratelimit-reset-requests: 1m2s|x-ratelimit-remaining-tokens: 0|x-ratelimit-reset-tokens: 6ms", 62.0)]
    [InlineData("x-ratelimit-remaining-requests: 3|x-ratelimit-reset-requests: 1m2s|x-ratelimit-remaining-tokens: 0|x-ratelimit-reset-tokens: 6ms", 0.006)]
    [InlineData("x-ratelimit-remaining: 0|x-ratelimit-reset: {epoch+9}", 9.0)]
    [InlineData("x-ratelimit-remaining: 0|x-ratelimit-reset: 9", 9.0)]
    [InlineData("x-ratelimit-remaining: 0|x-ratelimit-reset: 9|retry-after: 2", 2.0)]
    [InlineData("x-ratelimit-remaining: 0|x-ratelimit-reset: soon", null)]
    [InlineData("x-ratelimit-remaining: 4|x-ratelimit-reset: 9", null)]
    public async Task The_reset_of_an_exhausted_limit_is_the_wait_when_no_other_is_told(string headers, double? seconds)
    {
        var time = new FakeTime();
        var answer = Answer(headers, time.GetUtcNow());
        answer.StatusCode = HttpStatusCode.TooManyRequests;
        using var handler = new FakeHandler().Then(answer);
        using var openai = handler.CreateClient(options => options.TimeProvider = time);

        Assert.Equal(seconds, (await Assert.ThrowsAsync<RateLimitException>(() => openai.PostAsync())).RetryAfter?.TotalSeconds);
    }

    private static async Task<(double[] Waits, OpenAiException Exception, int Sent)> FailAsync(
        double chance, int retries, string headers = "", TimeSpan? longest = null)
    {
        var time = new FakeTime { AutoAdvance = _day };
        using var handler = new FakeHandler { Default = (_, _) => Task.FromResult(Answer(headers, time.GetUtcNow())) };
        using var openai = handler.CreateClient(options =>
        {
            options.TimeProvider = time;
            options.Randomizer = () => chance;
            options.AttemptTimeout = Timeout.InfiniteTimeSpan;
            options.MaxRetries = retries;
            options.MaxRetryDelay = longest ?? options.MaxRetryDelay;
        });
        var exception = await Assert.ThrowsAnyAsync<OpenAiException>(() => openai.PostAsync());
        return ([.. time.Waits.Select(wait => wait.TotalMilliseconds)], exception, handler.Requests.Count);
    }

    private static string Time(string form, DateTimeOffset time) => form switch
    {
        "zone" => time.ToString("ddd, dd MMM yyyy HH:mm:ss +0000", CultureInfo.InvariantCulture),
        "iso" => time.ToString("O", CultureInfo.InvariantCulture),
        "epoch" => time.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture),
        _ => time.ToString("r", CultureInfo.InvariantCulture),
    };

    private static HttpResponseMessage Answer(string headers, DateTimeOffset now)
    {
        var response = FakeHandler.Answer("{}", HttpStatusCode.ServiceUnavailable);
        foreach (var header in headers.Split('|', StringSplitOptions.RemoveEmptyEntries))
        {
            var (name, value) = (header.Split(':')[0], header.Split(':')[1].Trim());
            if (value.StartsWith('{'))
                value = Time(value[1..^1].Split('+', '-')[0], now.AddSeconds(double.Parse(value[value.IndexOfAny(['+', '-'])..^1], CultureInfo.InvariantCulture)));
            response.Headers.TryAddWithoutValidation(name, value);
        }
        return response;
    }
}
