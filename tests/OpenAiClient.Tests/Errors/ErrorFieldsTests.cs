using System.Net;
using OpenAi.Chat;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Errors;

/// <summary>All details of a server's error are available, except secrets.</summary>
public class ErrorFieldsTests
{
    private static readonly ChatCompletionRequest _request = new() { Model = "gpt-x", Messages = [ChatMessage.User("Hello")] };

    [Theory]
    [InlineData("""{"error":{"message":"No.","code":"c","innererror":{"a":[1,null]},"n":1.50}}""", """{"message":"No.","code":"c","innererror":{"a":[1,null]},"n":1.50}""")]
    [InlineData("""{"statusCode":401,"message":"No."}""", """{"statusCode":401,"message":"No."}""")]
    [InlineData("""{"error":"No.","hint":"x"}""", """{"error":"No.","hint":"x"}""")]
    [InlineData("""{"detail":[{"msg":"m"}]}""", """{"detail":[{"msg":"m"}]}""")]
    [InlineData("""{"error":{"message":"key sk-secret-of-mine","sk-secret-of-mine":1}}""", """{"message":"key [the API key]","[the API key]":1}""")]
    [InlineData("<html></html>", "{}")]
    public async Task Every_field_is_there_as_it_came(string body, string expected)
    {
        using var handler = FakeHandler.Json(body, HttpStatusCode.BadRequest).Then(FakeHandler.Answer(body, mediaType: "text/event-stream"));
        using var openai = handler.CreateClient(static options => options.ApiKey = "sk-secret-of-mine");

        var exception = await Assert.ThrowsAsync<BadRequestException>(() => openai.Chat.CreateAsync(_request));

        JsonAssert.Equal(expected, "{" + string.Join(',', exception.ErrorFields.Select(static field => $"\"{field.Key}\":{field.Value.GetRawText()}")) + "}");
    }

    [Fact]
    public async Task An_error_in_a_stream_has_them_too()
    {
        using var handler = FakeHandler.Sse("""data: {"error":{"message":"No.","code":"content_filter","more":{"a":1}}}""" + "\n\n");
        using var openai = handler.CreateClient();

        var exception = await Assert.ThrowsAsync<StreamErrorException>(() => ChatCompletionAccumulator.FoldAsync(openai.Chat.StreamAsync(_request)));

        Assert.True(exception.IsContentFiltered);
        Assert.Equal("""{"a":1}""", exception.ErrorFields["more"].GetRawText());
    }

    [Theory]
    [InlineData("content_filter", true)]
    [InlineData("content_policy_violation", true)]
    [InlineData("moderation_blocked", true)]
    [InlineData("context_length_exceeded", false)]
    [InlineData(null, false)]
    public void A_filter_is_known_by_its_code(string? code, bool isFiltered)
    {
        Assert.Equal(isFiltered, new BadRequestException("No.", code).IsContentFiltered);
        Assert.Equal(isFiltered, new StreamErrorException("No.", code).IsContentFiltered);
    }

    [Theory]
    [InlineData("""{"error":{"code":"404","message":"Resource not found"}}""", true)]
    [InlineData("""{"error":{"code":"DeploymentNotFound","message":"The API deployment for this resource does not exist."}}""", true)]
    [InlineData("<html></html>", true)]
    [InlineData("""{"error":{"code":"model_not_found","message":"The model gpt-x does not exist."}}""", false)]
    public async Task A_404_that_does_not_say_of_what_names_method_address_and_model(string body, bool isTold)
    {
        using var handler = FakeHandler.Json(body, HttpStatusCode.NotFound);
        using var openai = handler.CreateClient();

        var message = (await Assert.ThrowsAsync<NotFoundException>(() => openai.Chat.CreateAsync(_request))).Message;

        Assert.Equal(isTold, message.Contains("method: POST, address: https://example.test/v1/chat/completions, model: gpt-x", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Limits_below_zero_are_none_and_a_misspelt_header_is_read()
    {
        var answer = FakeHandler.Answer("{}");
        answer.Headers.Add("x-ratelimit-limit-tokens", "-1");
        answer.Headers.Add("x-ratelimit-remaining-tokens", "-1");
        answer.Headers.Add("x-rate-limit-reset-tokens", "60");
        using var handler = new FakeHandler().Then(answer);
        using var openai = handler.CreateClient();

        var limit = (await openai.PostAsync()).ResponseInfo!.RateLimits.Tokens;

        Assert.Equal(new RateLimit(null, null, TimeSpan.FromMinutes(1)), limit);
    }
}
