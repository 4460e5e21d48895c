using System.Net;
using OpenAi.Functions;
using OpenAi.Responses;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Responses;

/// <summary>A server that does not find the response that it has just sent is asked again, as long as it may need to find it.</summary>
public class MissingPreviousTests
{
    private const string Missing = """{"error":{"message":"Previous response with id 'resp_1' not found.","type":"invalid_request_error","param":"previous_response_id","code":"previous_response_not_found"}}""";
    private const string MissingItem = """{"error":{"message":"Item with id 'rs_1' not found.","type":"invalid_request_error","param":"input","code":null}}""";
    private const string NotStored = """{"error":{"message":"Item with id 'rs_1' not found. Items are not persisted when `store` is set to false.","type":"invalid_request_error","param":"input","code":null}}""";
    private const string Called = """{"id":"resp_1","status":"completed","output":[{"type":"function_call","call_id":"c1","name":"weather","arguments":"{}"}]}""";
    private const string Said = """{"id":"resp_2","status":"completed","output":[{"type":"message","role":"assistant","content":"Sun."}]}""";

    private static readonly ResponseRequest _ask = new() { Model = "m", Input = "Weather?" };
    private static readonly ToolFunction _weather = ToolFunction.From("weather", null, null, static (_, _) => new("Sun."));

    [Theory]
    [InlineData(Missing, HttpStatusCode.BadRequest)]
    [InlineData(Missing, HttpStatusCode.NotFound)]
    [InlineData(MissingItem, HttpStatusCode.BadRequest)]
    public async Task Outputs_are_sent_again_until_the_server_finds_the_response_that_asked_for_them(string missing, HttpStatusCode status)
    {
        using var handler = Answers(Called, missing, status, times: 9).Then(FakeHandler.Answer(Said));
        using var openai = handler.CreateClient(static options => (options.TimeProvider, options.MaxRetries) = (new InstantClock(), 2));

        var result = await openai.Responses.RunToolsAsync(_ask, [_weather]);

        Assert.Equal(("Sun.", 11), (result.Text, handler.Requests.Count));
    }

    [Fact]
    public async Task The_next_message_of_a_session_is_sent_again_too()
    {
        using var handler = Answers(Said, Missing, HttpStatusCode.BadRequest, times: 5).Then(FakeHandler.Answer(Said));
        using var openai = handler.CreateClient(static options => (options.TimeProvider, options.MaxRetries) = (new InstantClock(), 2));
        var session = openai.Responses.StartSession("m");
        await session.SendAsync("Weather?");

        Assert.Equal("Sun.", (await session.SendAsync("And tomorrow?")).Text);
        Assert.Equal(7, handler.Requests.Count);
    }

    [Theory]
    [InlineData(Missing, 2, 11)]
    [InlineData(Missing, 0, 2)]
    [InlineData(NotStored, 2, 2)]
    [InlineData("""{"error":{"message":"Unknown parameter.","code":"unknown_parameter"}}""", 2, 2)]
    public async Task Asking_again_for_a_response_has_an_end_and_is_for_this_failure_only(string error, int maxRetries, int sent)
    {
        using var handler = Answers(Called, error, HttpStatusCode.BadRequest, times: 12);
        using var openai = handler.CreateClient(options => (options.TimeProvider, options.MaxRetries) = (new InstantClock(), maxRetries));

        await Assert.ThrowsAsync<BadRequestException>(() => openai.Responses.RunToolsAsync(_ask, [_weather]));
        Assert.Equal(sent, handler.Requests.Count);
    }

    [Theory]
    [InlineData("3600")]
    [InlineData("99999999999999999999")]
    public async Task A_server_that_asks_for_too_long_a_delay_is_not_asked_again(string seconds)
    {
        var missing = FakeHandler.Answer(Missing, HttpStatusCode.BadRequest);
        missing.Headers.TryAddWithoutValidation("Retry-After", seconds);
        using var handler = FakeHandler.Json(Called).Then(missing);
        using var openai = handler.CreateClient(static options => (options.TimeProvider, options.MaxRetries) = (new InstantClock(), 2));

        await Assert.ThrowsAsync<BadRequestException>(() => openai.Responses.RunToolsAsync(_ask, [_weather]).WaitAsync(Patience.Limit));
        Assert.Equal(2, handler.Requests.Count);
    }

    [Fact]
    public async Task A_response_that_the_caller_names_is_not_waited_for()
    {
        using var handler = FakeHandler.Json(Missing, HttpStatusCode.BadRequest);
        using var openai = handler.CreateClient(static options => options.MaxRetries = 2);

        await Assert.ThrowsAsync<BadRequestException>(() => openai.Responses.CreateAsync(_ask with { PreviousResponseId = "resp_1" }));
        Assert.Single(handler.Requests);
    }

    private static FakeHandler Answers(string first, string error, HttpStatusCode status, int times)
    {
        var handler = FakeHandler.Json(first);
        for (var i = 0; i < times; i++)
            handler = handler.Then(FakeHandler.Answer(error, status));
        return handler;
    }
}
