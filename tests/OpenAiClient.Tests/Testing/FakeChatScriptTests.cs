using System.Text.Json.Serialization;
using OpenAi.Chat;
using OpenAi.Testing;

namespace OpenAi.Tests.Testing;

public sealed partial class FakeChatScriptTests : FakeTest
{
    [Fact]
    public async Task A_condition_stays_and_comes_before_the_queue()
    {
        Fake.Chat.When(request => request.Model == "gpt-4o-mini").Reply("small").Reply("queued");

        Assert.Equal("small", (await OpenAi.Chat.CreateAsync(Hello with { Model = "gpt-4o-mini" })).Text);
        Assert.Equal("small", (await OpenAi.Chat.CreateAsync(Hello with { Model = "gpt-4o-mini" })).Text);
        Assert.Equal("queued", (await OpenAi.Chat.CreateAsync(Hello)).Text);
        Assert.Contains("fake server", (await OpenAi.Chat.CreateAsync(Hello)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_condition_that_was_made_last_overrules_the_others()
    {
        Fake.Chat.When(_ => true).Reply("fixture");
        Fake.Chat.When(_ => true).Reply("test");

        Assert.Equal("test", (await OpenAi.Chat.CreateAsync(Hello)).Text);
    }

    [Fact]
    public async Task The_last_reply_of_a_condition_stays()
    {
        Fake.Chat.When(_ => true).Reply("one", "two");

        Assert.Equal("one", (await OpenAi.Chat.CreateAsync(Hello)).Text);
        Assert.Equal("two", (await OpenAi.Chat.CreateAsync(Hello)).Text);
        Assert.Equal("two", (await OpenAi.Chat.CreateAsync(Hello)).Text);
    }

    [Fact]
    public async Task A_reply_can_be_computed_from_the_request()
    {
        Fake.Chat.When(_ => true).Reply(request => request.Temperature is { } heat ? $"At {heat}." : null);
        Fake.Chat.Reply("unused");

        Assert.Equal("At 1.", (await OpenAi.Chat.CreateAsync(Hello with { Temperature = 1 })).Text);
        Assert.StartsWith("You said: \"Hello\"", (await OpenAi.Chat.CreateAsync(Hello)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_script_that_throws_says_so_in_the_answer()
    {
        Fake.Chat.Reply(_ => throw new InvalidOperationException("my mistake"));
        using var patient = Fake.CreateClient();

        var exception = await Assert.ThrowsAsync<ServerException>(() => patient.Chat.CreateAsync(Hello));

        Assert.Contains("my mistake", exception.Message, StringComparison.Ordinal);
        Assert.Equal(1, exception.Attempts);
    }

    [Fact]
    public async Task Typed_requests_are_remembered()
    {
        await OpenAi.Chat.CreateAsync(Hello with { Temperature = 0.5 });
        await Assert.ThrowsAsync<BadRequestException>(() => OpenAi.Chat.CreateAsync(Hello with { Temperature = 5 }));

        var request = Assert.Single(Fake.Chat.Requests);
        Assert.Equal(0.5, request.Temperature);
        Assert.Equal("Hello", Assert.IsType<UserChatMessage>(request.Messages[0]).Content?.ToText());
    }

    [Fact]
    public async Task Several_tools_are_called_at_once_whole_and_streamed()
    {
        var reply = FakeChatReply.ToolCalls(("get_weather", """{"city": "Zürich"}"""), ("get_time", "{}"));
        Fake.Chat.Reply(reply, reply);

        var whole = await OpenAi.Chat.CreateAsync(Hello);
        var streamed = await ChatCompletionAccumulator.FoldAsync(OpenAi.Chat.StreamAsync(Hello));

        foreach (var answer in (ChatCompletion[])[whole, streamed])
        {
            var calls = answer.Choices[0].Message.ToolCalls.Cast<ChatFunctionToolCall>().ToList();
            Assert.Equal(FinishReason.ToolCalls, answer.FinishReason);
            Assert.Null(answer.Choices[0].Message.Content);
            Assert.Equal([("get_weather", """{"city": "Zürich"}"""), ("get_time", "{}")], calls.Select(call => (call.Function.Name, call.Function.Arguments)));
            Assert.Equal(2, calls.DistinctBy(call => call.Id).Count());
        }
        Assert.NotEqual(whole.Choices[0].Message.ToolCalls[0].Id, streamed.Choices[0].Message.ToolCalls[0].Id);
    }

    [Fact]
    public async Task A_custom_tool_is_called_with_the_id_that_was_given()
    {
        var reply = FakeChatReply.ToolCalls(new ChatCustomToolCall { Id = "call_mine", Custom = new() { Name = "run", Input = "print 1 + 1" } });
        Fake.Chat.Reply(reply, reply);

        var whole = await OpenAi.Chat.CreateAsync(Hello);
        var streamed = await ChatCompletionAccumulator.FoldAsync(OpenAi.Chat.StreamAsync(Hello));

        foreach (var answer in (ChatCompletion[])[whole, streamed])
        {
            var call = Assert.IsType<ChatCustomToolCall>(Assert.Single(answer.Choices[0].Message.ToolCalls));
            Assert.Equal(("call_mine", "run", "print 1 + 1"), (call.Id, call.Custom.Name, call.Custom.Input));
        }
    }

    [Fact]
    public async Task A_value_is_given_as_structured_output()
    {
        Fake.Chat.Reply(FakeChatReply.Json(new City("Zürich", 400_000), CityJson.Default.City));

        Assert.Equal("""{"Name":"Z\u00FCrich","People":400000}""", (await OpenAi.Chat.CreateAsync(Hello)).Text);
    }

    [Fact]
    public async Task A_refusal_comes_whole_and_streamed()
    {
        var reply = FakeChatReply.Refusal("I would rather not.");
        Fake.Chat.Reply(reply, reply);

        var whole = await OpenAi.Chat.CreateAsync(Hello);
        var streamed = await ChatCompletionAccumulator.FoldAsync(OpenAi.Chat.StreamAsync(Hello));

        Assert.Equal("I would rather not.", whole.Choices[0].Message.Refusal);
        Assert.Equal("I would rather not.", streamed.Choices[0].Message.Refusal);
        Assert.Equal("", whole.Text);
    }

    [Fact]
    public async Task Scripted_fields_replace_generated_ones()
    {
        var reply = FakeChatReply.Texts("cut of") with { FinishReason = FinishReason.Length, Model = "gpt-4o-2024-08-06", Usage = new() { TotalTokens = 7 } };
        Fake.Chat.Reply(reply, reply);

        var whole = await OpenAi.Chat.CreateAsync(Hello);
        var chunks = await OpenAi.Chat.StreamAsync(Hello with { StreamOptions = new() { IncludeUsage = true } }).ToListAsync();

        Assert.Equal((FinishReason.Length, "gpt-4o-2024-08-06", 7L), (whole.FinishReason, whole.Model, whole.Usage?.TotalTokens));
        Assert.Equal((FinishReason.Length, "gpt-4o-2024-08-06", 7L), (chunks[^2].FinishReason, chunks[^1].Model, chunks[^1].Usage?.TotalTokens));
    }

    [Fact]
    public async Task Scripted_choices_can_differ()
    {
        Fake.Chat.Reply(FakeChatReply.Texts("heads", "tails"), FakeChatReply.Texts("heads", "tails"));

        var three = await OpenAi.Chat.CreateAsync(Hello with { N = 3 });
        var one = await OpenAi.Chat.CreateAsync(Hello);

        Assert.Equal(["heads", "tails", "tails"], three.Choices.Select(choice => choice.Message.Text));
        Assert.Equal(["heads"], one.Choices.Select(choice => choice.Message.Text));
    }

    [Fact]
    public async Task Pieces_have_the_size_that_is_asked_for_and_are_text()
    {
        Fake.Chat.ChunkSize = 4;
        Fake.Chat.Reply("abcdefghij", FakeChatReply.Texts("a😀b") with { ChunkSize = 2 });

        var default4 = await OpenAi.Chat.StreamAsync(Hello).ToListAsync();
        var own2 = await OpenAi.Chat.StreamAsync(Hello).ToListAsync();

        Assert.Equal(["", "abcd", "efgh", "ij", ""], default4.Select(chunk => chunk.Text));
        Assert.Equal(["", "a😀", "b", ""], own2.Select(chunk => chunk.Text));
    }

    [Fact]
    public async Task Likelihoods_add_up_whole_and_streamed()
    {
        Fake.Chat.Reply("Hello to you", "Hello to you");
        var request = Hello with { Logprobs = true, TopLogprobs = 2 };

        var whole = await OpenAi.Chat.CreateAsync(request);
        var streamed = await ChatCompletionAccumulator.FoldAsync(OpenAi.Chat.StreamAsync(request));

        foreach (var answer in (ChatCompletion[])[whole, streamed])
        {
            var tokens = answer.Choices[0].Logprobs!.Content!;
            Assert.Equal(["Hello", " to", " you"], tokens.Select(token => token.Token));
            Assert.All(tokens, token => Assert.Equal(2, token.TopLogprobs.Count));
        }
    }

    [Fact]
    public async Task Without_a_script_structured_output_keeps_to_the_schema()
    {
        var format = ChatResponseFormat.FromJsonSchema("city", """
            {"type":"object","properties":{"name":{"type":"string"},"size":{"enum":["big","small"]},"places":{"type":"array","items":{"$ref":"#/$defs/place"}}},
             "required":["name","size","places"],"additionalProperties":false,
             "$defs":{"place":{"type":"object","properties":{"visits":{"type":["integer","null"]}},"required":["visits"],"additionalProperties":false}}}
            """);

        var answer = await OpenAi.Chat.CreateAsync(Hello with { ResponseFormat = format });

        Assert.Equal("""{"name":"example","size":"big","places":[{"visits":1}]}""", answer.Text);
    }

    [Fact]
    public async Task Without_a_script_a_tool_that_must_be_called_is_called_once()
    {
        var request = Hello with
        {
            Tools = [ChatTool.ForFunction("add", "Adds.", """{"type":"object","properties":{"a":{"type":"number"}}}""")],
            ToolChoice = ChatToolChoice.Required,
        };

        var first = await OpenAi.Chat.CreateAsync(request);
        var call = Assert.IsType<ChatFunctionToolCall>(Assert.Single(first.Choices[0].Message.ToolCalls));
        var second = await OpenAi.Chat.CreateAsync(request with { Messages = [.. request.Messages, first.Choices[0].Message, ChatMessage.Tool(call.Id, "2")] });

        Assert.Equal(("add", """{"a":1}"""), (call.Function.Name, call.Function.Arguments));
        Assert.Equal(FinishReason.Stop, second.FinishReason);
    }

    [Fact]
    public void Invalid_scripts_are_refused_at_once()
    {
        Assert.Throws<ArgumentNullException>("replies", () => Fake.Chat.Reply(null!, "x"));
        Assert.Throws<ArgumentNullException>("condition", () => Fake.Chat.When(null!));
        Assert.Throws<ArgumentException>("replies", () => Fake.Chat.When(_ => true).Reply());
        Assert.Throws<ArgumentOutOfRangeException>(() => Fake.Chat.ChunkSize = 0);
        Assert.Throws<ArgumentOutOfRangeException>(() => Fake.Chat.ChunkDelay = TimeSpan.FromSeconds(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => FakeChatReply.Texts("x") with { ChunkSize = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => Fake.Responses.ChunkSize = 0);
        Assert.Throws<ArgumentOutOfRangeException>(() => Fake.Responses.EventDelay = TimeSpan.FromSeconds(-1));
    }

    private sealed record City(string Name, int People);

    [JsonSerializable(typeof(City))]
    private sealed partial class CityJson : JsonSerializerContext;
}
