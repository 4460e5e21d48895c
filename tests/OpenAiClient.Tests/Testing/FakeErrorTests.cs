using System.Net;
using OpenAi.Chat;
using OpenAi.Testing;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Testing;

public class FakeErrorTests
{
    private static readonly ChatCompletionRequest _hello = new() { Model = "gpt-4o", Messages = [ChatMessage.User("Hello")] };

    [Fact]
    public async Task A_wrong_key_is_refused()
    {
        await using var fake = FakeOpenAi.Start();
        fake.ApiKey = "sk-right";
        using var right = fake.CreateClient();
        using var azure = fake.CreateClient(options => options.Authentication = OpenAiAuthentication.ApiKeyHeader);
        using var wrong = fake.CreateClient(options => options.ApiKey = "sk-wrong");
        using var none = fake.CreateClient(options => options.Authentication = OpenAiAuthentication.None);

        await right.Chat.CreateAsync(_hello);
        await azure.Chat.CreateAsync(_hello);
        var wrongKey = await Assert.ThrowsAsync<AuthenticationException>(() => wrong.Chat.CreateAsync(_hello));
        var noKey = await Assert.ThrowsAsync<AuthenticationException>(() => none.Chat.CreateAsync(_hello));

        Assert.Equal("invalid_api_key", wrongKey.Code);
        Assert.Equal("invalid_request_error", wrongKey.Type);
        Assert.Null(noKey.Code);
        Assert.Equal("req_fake4", noKey.RequestId);
        Assert.DoesNotContain("sk-", wrongKey.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_model_that_is_not_listed_is_not_found()
    {
        await using var fake = FakeOpenAi.Start();
        fake.Models.Only("gpt-4o");
        using var openai = fake.CreateClient();

        await openai.Chat.CreateAsync(_hello);
        var exception = await Assert.ThrowsAsync<NotFoundException>(() => openai.Chat.CreateAsync(_hello with { Model = "gpt-9" }));
        var streamed = await Assert.ThrowsAsync<NotFoundException>(async () => await openai.Chat.StreamAsync(_hello with { Model = "gpt-9" }).ToListAsync());

        Assert.Equal("model_not_found", exception.Code);
        Assert.Equal("model_not_found", streamed.Code);
        Assert.Contains("'gpt-9'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_path_is_not_found()
    {
        await using var fake = FakeOpenAi.Start();
        using var openai = fake.CreateClient();

        var exception = await Assert.ThrowsAsync<NotFoundException>(() => openai.Raw.SendAsync(HttpMethod.Get, "no/such/path"));

        JsonAssert.Equal(
            """{"error":{"message":"This server does not support GET /v1/no/such/path.","type":"invalid_request_error","param":null,"code":null}}""",
            exception.Body);
    }

    [Theory]
    [InlineData("[]", null)]
    [InlineData("{\"messages\":[{\"role\":\"user\",\"content\":\"x\"}]}", "model")]
    [InlineData("{\"model\":\"m\"}", "messages")]
    [InlineData("{\"model\":\"m\",\"messages\":[]}", "messages")]
    [InlineData("{\"model\":\"m\",\"messages\":7}", "messages")]
    public async Task A_bad_request_is_told_what_is_wrong(string body, string? param)
    {
        await using var fake = FakeOpenAi.Start();
        using var openai = fake.CreateClient();

        var exception = await Assert.ThrowsAsync<BadRequestException>(() => openai.Raw.SendAsync(HttpMethod.Post, "chat/completions", body));

        Assert.Equal(param, exception.Param);
    }

    [Fact]
    public async Task Queued_failures_come_first_and_in_their_order()
    {
        await using var fake = FakeOpenAi.Start();
        using var openai = fake.CreateClient(options => options.MaxRetries = 0);
        fake.Chat.Reply("at last");
        fake.Fail(500).Fail(429, "insufficient_quota", "No money left.", ("retry-after", "7"), ("x-request-id", "req_mine"));

        var first = await Assert.ThrowsAsync<ServerException>(() => openai.Chat.CreateAsync(_hello));
        var second = await Assert.ThrowsAsync<RateLimitException>(() => openai.Chat.CreateAsync(_hello));
        var third = await openai.Chat.CreateAsync(_hello);

        Assert.Equal((HttpStatusCode.InternalServerError, "server_error"), (first.Status, first.Type));
        Assert.True(second.IsQuotaExhausted);
        Assert.Equal(TimeSpan.FromSeconds(7), second.RetryAfter);
        Assert.Equal("req_mine", second.RequestId);
        Assert.Contains("No money left.", second.Message, StringComparison.Ordinal);
        Assert.Equal("at last", third.Text);
    }

    [Fact]
    public async Task A_client_that_retries_gets_past_a_failure()
    {
        await using var fake = FakeOpenAi.Start();
        using var openai = fake.CreateClient();
        fake.Fail(503, null, null, ("retry-after-ms", "1"));

        var answer = await openai.Chat.CreateAsync(_hello);

        Assert.Equal(2, answer.ResponseInfo!.Attempts);
        Assert.Equal(2, fake.Requests.Count);
    }

    [Fact]
    public async Task A_failure_that_cannot_be_sent_says_so()
    {
        await using var fake = FakeOpenAi.Start();
        using var openai = fake.CreateClient(options => options.MaxRetries = 0);
        fake.Fail(500, null, null, ("x-bad", "line\nbreak"));

        var exception = await Assert.ThrowsAsync<ServerException>(() => openai.Chat.CreateAsync(_hello));

        Assert.Equal("fake_server_failed", exception.Code);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(399)]
    [InlineData(600)]
    public async Task Only_an_error_can_be_queued_as_one(int status)
    {
        await using var fake = FakeOpenAi.Start();

        Assert.Throws<ArgumentOutOfRangeException>(nameof(status), () => fake.Fail(status));
    }
}
