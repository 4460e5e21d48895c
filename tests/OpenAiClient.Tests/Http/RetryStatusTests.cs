using System.Net;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Http;

public class RetryStatusTests
{
    private const string Quota = """{"error":{"message":"You exceeded your current quota.","type":"insufficient_quota","code":"insufficient_quota"}}""";

    [Theory]
    [InlineData(400, 1, typeof(BadRequestException))]
    [InlineData(401, 1, typeof(AuthenticationException))]
    [InlineData(403, 1, typeof(PermissionDeniedException))]
    [InlineData(404, 1, typeof(NotFoundException))]
    [InlineData(408, 4, typeof(ApiException))]
    [InlineData(409, 4, typeof(ConflictException))]
    [InlineData(413, 1, typeof(ApiException))]
    [InlineData(422, 1, typeof(UnprocessableEntityException))]
    [InlineData(429, 4, typeof(RateLimitException))]
    [InlineData(500, 4, typeof(ServerException))]
    [InlineData(502, 4, typeof(ServerException))]
    [InlineData(503, 4, typeof(ServerException))]
    [InlineData(504, 4, typeof(ServerException))]
    [InlineData(529, 4, typeof(ServerException))]
    [InlineData(302, 1, typeof(ApiException))]
    public async Task A_status_is_retried_or_not_and_has_its_type(int status, int sent, Type type)
    {
        var (exception, count) = await FailAsync(status, "");

        Assert.IsType(type, exception);
        Assert.Equal(status, (int)((ApiException)exception).Status);
        Assert.Equal(sent, count);
        Assert.Equal(sent, exception.Attempts);
        Assert.Equal(sent, ((ApiException)exception).ResponseInfo.Attempts);
    }

    [Theory]
    [InlineData("")]
    [InlineData("true")]
    public async Task A_used_up_quota_is_never_retried(string shouldRetry)
    {
        var (exception, sent) = await FailAsync(429, shouldRetry, Quota);

        Assert.True(Assert.IsType<RateLimitException>(exception).IsQuotaExhausted);
        Assert.Equal(1, sent);
    }

    [Theory]
    [InlineData(400, "true", 4)]
    [InlineData(413, "True", 4)]
    [InlineData(302, "true", 4)]
    [InlineData(500, "false", 1)]
    [InlineData(429, "false", 1)]
    [InlineData(500, "perhaps", 4)]
    [InlineData(400, "perhaps", 1)]
    public async Task The_server_may_overrule_the_status(int status, string shouldRetry, int sent) =>
        Assert.Equal(sent, (await FailAsync(status, shouldRetry)).Sent);

    [Theory]
    [InlineData(201)]
    [InlineData(202)]
    public async Task Any_2xx_is_success(int status)
    {
        using var handler = FakeHandler.Json("""{"a":1}""", (HttpStatusCode)status);
        using var openai = handler.CreateClient();

        var answer = await openai.PostAsync();

        Assert.Equal(1, answer.Json.GetProperty("a").GetInt32());
        Assert.Equal(status, (int)answer.ResponseInfo!.Status);
    }

    [Fact]
    public async Task A_204_without_the_promised_JSON_says_so_and_is_not_retried()
    {
        var (exception, sent) = await FailAsync(204, "", "");

        Assert.Equal("The server answered 204 with an empty body.", Assert.IsType<InvalidResponseException>(exception).Message);
        Assert.Equal(1, sent);
    }

    [Theory]
    [InlineData(HttpStatusCode.OK)]
    [InlineData(HttpStatusCode.NoContent)]
    public async Task A_deletion_is_confirmed_by_the_status_alone(HttpStatusCode status)
    {
        using var handler = FakeHandler.Json("", status);
        using var openai = handler.CreateClient();

        Assert.True((await openai.Responses.DeleteAsync("resp_1")).Deleted);
    }

    [Theory]
    [InlineData(0, null, 1)]
    [InlineData(1, null, 2)]
    [InlineData(3, null, 4)]
    [InlineData(3, 0, 1)]
    [InlineData(0, 2, 3)]
    public async Task Retries_are_limited_by_the_client_or_by_the_call(int client, int? call, int sent) =>
        Assert.Equal(sent, (await FailAsync(500, "", "{}", client, call)).Sent);

    [Fact]
    public async Task A_negative_number_of_retries_is_the_callers_mistake()
    {
        using var handler = new FakeHandler();
        using var openai = handler.CreateClient();

        var exception = await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => openai.PostAsync(new() { MaxRetries = -1 }));

        Assert.Equal("MaxRetries", exception.ParamName);
    }

    [Fact]
    public async Task An_answer_tells_how_many_attempts_it_took()
    {
        using var handler = FakeHandler.Json("{}", HttpStatusCode.InternalServerError).Then(FakeHandler.Answer("{}"));
        using var openai = handler.CreateClient(options => (options.MaxRetries, options.TimeProvider) = (3, Instant()));

        Assert.Equal(2, (await openai.PostAsync()).ResponseInfo!.Attempts);
    }

    private static FakeTime Instant() => new() { AutoAdvance = TimeSpan.FromMinutes(1) };

    private static async Task<(OpenAiException Exception, int Sent)> FailAsync(
        int status, string shouldRetry, string body = "{}", int client = 3, int? call = null)
    {
        using var handler = new FakeHandler
        {
            Default = (_, _) =>
            {
                var response = FakeHandler.Answer(body, (HttpStatusCode)status);
                if (shouldRetry.Length > 0)
                    response.Headers.Add("x-should-retry", shouldRetry);
                return Task.FromResult(response);
            },
        };
        using var openai = handler.CreateClient(options => (options.MaxRetries, options.TimeProvider) = (client, Instant()));
        var exception = await Assert.ThrowsAnyAsync<OpenAiException>(() => openai.PostAsync(new() { MaxRetries = call }));
        return (exception, handler.Requests.Count);
    }
}
