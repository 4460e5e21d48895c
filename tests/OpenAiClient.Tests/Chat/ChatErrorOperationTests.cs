using System.Net;
using OpenAi.Chat;
using OpenAi.Tests.WireMock;

namespace OpenAi.Tests.Chat;

/// <summary>The API's errors over real HTTP.</summary>
public class ChatErrorOperationTests : WireMockTest
{
    [Fact]
    public async Task A_wrong_key_raises_an_authentication_exception_that_keeps_the_key_to_itself()
    {
        var openai = CreateClient(options => options.ApiKey = "not-a-real-key");

        var exception = await Assert.ThrowsAsync<AuthenticationException>(() =>
            openai.Chat.CreateAsync(new() { Model = "gpt-4o-mini", Messages = [ChatMessage.User("Uh oh, this isn't going to work with that key")] }));

        Assert.Equal(HttpStatusCode.Unauthorized, exception.Status);
        Assert.Equal(("invalid_api_key", "invalid_request_error", null), (exception.Code, exception.Type, exception.Param));
        Assert.Equal("req_8d76635f30e1459e8acdf5b92744f2f1", exception.RequestId);
        Assert.DoesNotContain("not-a-real-key", exception.ToString(), StringComparison.Ordinal);
        await SentOnceAsync();
    }

    [Fact]
    public async Task A_completion_that_is_not_stored_raises_a_not_found_exception()
    {
        var openai = CreateClient();

        var exception = await Assert.ThrowsAsync<NotFoundException>(() => openai.Chat.GetAsync("chatcmpl-CGSZWF3wNutgt2DZbqzKKdIZqJUE0"));

        Assert.Equal(("not_found", "completion_id"), (exception.Code, exception.Param));
        Assert.Contains("Completion chatcmpl-CGSZWF3wNutgt2DZbqzKKdIZqJUE0 not found", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_schema_that_the_api_refuses_raises_a_bad_request_exception_that_names_the_place()
    {
        var openai = CreateClient();

        var exception = await Assert.ThrowsAsync<BadRequestException>(() => openai.Chat.CreateAsync(new()
        {
            Model = "gpt-4o-2024-08-06",
            Messages =
            [
                ChatMessage.System("Call applicable tools when the user asks a question. Prefer JSON output when possible."),
                ChatMessage.User("What's my favorite color on Tuesday?"),
            ],
            Tools =
            [
                new ChatFunctionTool
                {
                    Function = new()
                    {
                        Name = "get_favorite_color_for_day_of_week",
                        Description = "Given a weekday name like Tuesday, gets the favorite color of the user on that day.",
                        Strict = true,
                    },
                },
            ],
        }));

        Assert.Equal(("invalid_function_parameters", "tools[0].function.parameters"), (exception.Code, exception.Param));
        Assert.Equal(9999, exception.RateLimits.Requests.Remaining);
    }

    [Fact]
    public async Task A_request_that_came_too_soon_is_sent_again_after_the_wait_that_the_server_asks_for()
    {
        var openai = CreateClient(options => options.MaxRetries = 1);

        var answer = await openai.Chat.CreateAsync(new() { Model = "gpt-4o-mini", Messages = [ChatMessage.User("2 + 4 = ?")], Temperature = 0 });

        Assert.Equal("2 + 4 = 6.", answer.Text);
        Assert.Equal(2, answer.ResponseInfo?.Attempts);
        var sent = await SentAsync();
        Assert.Equal(2, sent.Count);
        Assert.Equal(sent[0].Body, sent[1].Body);
    }
}
