using System.Text.Json;
using OpenAi.Chat;
using OpenAi.Responses;

namespace OpenAi.Tokenization.Tests;

public sealed class TokenCounterTests
{
    private static readonly TokenCounter _counter = TokenCounter.ForModel("gpt-4o-mini");

    [Fact]
    public void Responses_are_counted_as_the_chat_that_says_the_same()
    {
        var chat = Request(ChatMessage.Developer("Be terse."), ChatMessage.User("2 + 4 = ?")) with { Tools = [ChatTool.ForFunction("f", "Does it.", """{"type":"object","properties":{"a":{"type":"string"}}}""")] };
        var response = new ResponseRequest
        {
            Instructions = "Be terse.",
            Input = "2 + 4 = ?",
            Tools = [new ResponseFunctionTool { Name = "f", Description = "Does it.", Parameters = JsonDocument.Parse("""{"type":"object","properties":{"a":{"type":"string"}}}""").RootElement }],
        };

        Assert.Equal(_counter.Count(chat), _counter.Count(response));
        Assert.Equal(_counter.Count(ChatMessage.Assistant("Six.")), _counter.Count(ResponseItem.Assistant("Six.")));
        Assert.Equal(0, _counter.Count(ResponseItem.Reference("msg_1")));
        foreach (var item in new ResponseItem[]
        {
            new ResponseFunctionCallItem { Name = "f", Arguments = "{}" }, new ResponseCustomCallItem { Name = "f", Input = "x" }, ResponseItem.FunctionOutput("c", "text"),
            ResponseItem.CustomOutput("c", "text"), new ResponseReasoningItem(), new ResponseWebSearchCallItem(), new ResponseMessageItem(),
        })
            Assert.InRange(_counter.Count(item), 3, 60);
        Assert.Throws<ArgumentNullException>(() => _counter.Count((ResponseItem)null!));
        Assert.Throws<ArgumentNullException>(() => _counter.Count((ResponseRequest)null!));
    }

    // The numbers are the prompt_tokens that the API billed.
    public static TheoryData<int, ChatCompletionRequest> Billed => new()
    {
        { 22, Request(ChatMessage.User("What are the best pizza toppings? Give me a breakdown on the reasons.")) },
        { 14, Request(ChatMessage.User("Say `this is a test`.")) },
        { 13, Request(ChatMessage.User("2 + 4 = ?")) },
        {
            51,
            Request(
                ChatMessage.System(["You talk like a pirate.", "When asked for recommendations, you always talk about animals; especially dogs."]),
                ChatMessage.User(["Hello, assistant! I need some advice.", "Can you recommend some small, cute things I can think about?"]))
        },
        {
            124,
            Request(ChatMessage.User("Can you guess my mood given that I'm currently located in Osaka?")) with
            {
                Tools =
                [
                    ChatTool.ForFunction("get_weather_for_city", "gets the current weather for a given city",
                        """{"type":"object","properties":{"city_name":{"type":"string","description":"the name of a city, e.g. Johannesburg or Ho Chi Minh City."}},"required":["city_name"]}"""),
                    ChatTool.ForFunction("get_mood_for_weather", "gets the caller's mood for a given weather",
                        """{"type":"object","properties":{"weather":{"type":"string","description":"the current weather of where the caller is located, e.g. sunny or cloudy."}},"required":["weather"]}"""),
                ],
            }
        },
        {
            95,
            Request(
                ChatMessage.System("Call applicable tools when the user asks a question. Prefer JSON output when possible."),
                ChatMessage.User("What's my favorite color on Tuesday?")) with
            {
                Tools =
                [
                    ChatTool.ForFunction("get_favorite_color_for_day_of_week", "Given a weekday name like Tuesday, gets the favorite color of the user on that day.",
                        """{"type":"object","properties":{"the_day_of_the_week":{"type":"string"}},"required":["the_day_of_the_week"],"additionalProperties":true}"""),
                ],
            }
        },
    };

    [Theory]
    [MemberData(nameof(Billed))]
    public void A_request_counts_what_the_API_billed(int tokens, ChatCompletionRequest request) => Assert.Equal(tokens, _counter.Count(request));

    [Fact]
    public void A_request_with_calls_of_functions_counts_nearly_what_the_API_billed()
    {
        const string Name = "get_favorite_color_for_month";
        var request = Request(
            ChatMessage.User("What's my favorite color in February?"),
            new AssistantChatMessage { FunctionCall = new() { Name = Name, Arguments = """{"month_name":"February"}""" } },
            new FunctionChatMessage { Name = Name, Content = "chartreuse" });
        using var schema = JsonDocument.Parse(
            """{"type":"object","properties":{"month_name":{"type":"string","description":"the name of a calendar month, e.g. February or October."}},"required":["month_name"]}""");
#pragma warning disable CS0618 // What was recorded.
        request.Functions = [new() { Name = Name, Description = "gets the caller's favorite color for a given month", Parameters = schema.RootElement }];
#pragma warning restore CS0618
        Assert.InRange(_counter.Count(request), 108 - 2, 108 + 2);
    }

    [Fact]
    public void A_message_counts_its_frame_its_role_and_its_text()
    {
        var text = _counter.Count("Hello, world!");
        Assert.Equal(4, text);
        Assert.Equal(3 + 1 + text, _counter.Count(ChatMessage.User("Hello, world!")));
        Assert.Equal(3 + 1 + text, _counter.Count(ChatMessage.Developer("Hello, world!")));
        Assert.Equal(3 + 1 + text, _counter.Count(ChatMessage.Tool("call_1", "Hello, world!")));
        Assert.Equal(3 + 1 + text + 1 + 1, _counter.Count(new UserChatMessage { Content = "Hello, world!", Name = "Ann" }));
        Assert.Equal(3 + 1, _counter.Count(new AssistantChatMessage()));
    }

    [Fact]
    public void A_tool_call_counts_its_name_and_its_arguments()
    {
        var call = new ChatFunctionToolCall { Id = "call_1", Function = new() { Name = "weather", Arguments = """{"city":"Oslo"}""" } };
        var custom = new ChatCustomToolCall { Id = "call_2", Custom = new() { Name = "weather", Input = """{"city":"Oslo"}""" } };
        var expected = 3 + _counter.Count("weather") + _counter.Count("""{"city":"Oslo"}""");
        Assert.Equal(4 + expected, _counter.Count(new AssistantChatMessage { ToolCalls = [call] }));
        Assert.Equal(4 + 2 * expected, _counter.Count(new AssistantChatMessage { ToolCalls = [call, custom] }));
    }

    [Fact]
    public void A_refusal_counts_and_an_image_does_not()
    {
        Assert.Equal(4 + _counter.Count("I cannot."), _counter.Count(new AssistantChatMessage { Refusal = "I cannot." }));
        var image = ChatContentPart.FromImage(new Uri("https://example.com/a.png"));
        Assert.Equal(_counter.Count(ChatMessage.User("What is this?")), _counter.Count(ChatMessage.User(["What is this?", image])));
    }

    [Fact]
    public void Unknown_parts_count_as_their_JSON()
    {
        using var json = JsonDocument.Parse("""{"role":"critic","content":"Meh."}""");
        Assert.True(_counter.Count(new UnknownChatMessage(json.RootElement)) > _counter.Count("""{"role":"critic","content":"Meh."}"""));
    }

    [Fact]
    public void A_token_counter_converts_to_the_delegate_of_a_history()
    {
        Func<ChatMessage, int> count = _counter.Count;
        Func<string, int> countText = _counter.Count;
        Assert.Equal(5, count(ChatMessage.User("Hello")));
        Assert.Equal(1, countText("Hello"));
    }

    [Fact]
    public void The_overhead_can_be_replaced()
    {
        var counter = new TokenCounter(TokenEncoding.O200kBase, new() { PerMessage = 10, PerRequest = 100 });
        Assert.Equal(100 + 10 + 1 + 1, counter.Count(Request(ChatMessage.User("Hello"))));
        var old = TokenCounter.ForModel("gpt-3.5-turbo-0301");
        Assert.Equal(4 + 1 + 1 + (-1 + 1), old.Count(new UserChatMessage { Content = "Hello", Name = "Ann" }));
    }

    [Fact]
    public void Null_arguments_are_refused_by_their_names()
    {
        Assert.Throws<ArgumentNullException>(() => _counter.Count((string)null!));
        Assert.Throws<ArgumentNullException>(() => _counter.Count((ChatMessage)null!));
        Assert.Throws<ArgumentNullException>(() => _counter.Count((ChatCompletionRequest)null!));
        Assert.Throws<ArgumentNullException>(() => _counter.Count(Request(null!, ChatMessage.User("Hello"))));
    }

    private static ChatCompletionRequest Request(params ChatMessage[] messages) => new() { Model = "gpt-4o-mini", Messages = messages };
}
