using OpenAi.Conformance;
using OpenAi.Functions;
using OpenAi.Responses;
using OpenAi.Testing;
using OpenAi.Tests.Support;
using OpenAi.Tests.Testing;

namespace OpenAi.Tests.Responses.Sessions;

/// <summary>A conversation with a history, with each way to store it.</summary>
public class ResponseSessionTests : FakeTest
{
    private const string Model = "gpt-5.6-terra";

    private static readonly ToolFunction _weather = ToolFunction.From("weather", null, null, static (_, _) => new("Sun."));

    public static TheoryData<ResponseKeeper> Keepers => new(Enum.GetValues<ResponseKeeper>());

    [Theory]
    [MemberData(nameof(Keepers))]
    public async Task What_was_said_is_known_to_the_next_call(ResponseKeeper keeper)
    {
        Fake.Responses.Reply("Rome.").Reply("2.8 million.");
        var session = OpenAi.Responses.StartSession(Model, "Be terse.", new() { Keeper = keeper });

        var first = await session.SendAsync("The capital of Italy?");
        var text = string.Concat((await session.StreamAsync("How many people?").ToListAsync()).Select(static item => item.Text));

        Assert.Equal(("Rome.", "2.8 million."), (first.Text, text));
        Assert.All(Fake.Responses.Requests, static request => Assert.Equal("Be terse.", request.Instructions));
        var second = Fake.Responses.Requests[1];
        var sent = string.Join(' ', second.Input!.OfType<ResponseMessageItem>().Select(static item => item.Text));
        switch (keeper)
        {
            case ResponseKeeper.Session:
                Assert.Equal(("The capital of Italy? Rome. How many people?", false, null, null), (sent, second.Store, second.PreviousResponseId, second.Conversation));
                Assert.Equal([ResponseInclude.EncryptedReasoning], second.Include!);
                Assert.Equal(4, session.History.Count);
                break;
            case ResponseKeeper.PreviousResponse:
                Assert.Equal(("How many people?", null, first.Id, null), (sent, second.Store, second.PreviousResponseId, second.Conversation));
                Assert.NotEqual(first.Id, session.PreviousResponseId);
                break;
            default:
                Assert.Equal(("How many people?", null, null, session.ConversationId), (sent, second.Store, second.PreviousResponseId, second.Conversation));
                Assert.Equal(4, (await OpenAi.Conversations.Items.ListAsync(session.ConversationId!).ToListAsync()).Count);
                break;
        }
    }

    [Theory]
    [MemberData(nameof(Keepers))]
    public async Task What_was_exported_goes_on_in_another_session(ResponseKeeper keeper)
    {
        Fake.Responses.Reply("Rome.").Reply("2.8 million.");
        var session = OpenAi.Responses.StartSession(Model, options: new() { Keeper = keeper });
        await session.SendAsync("The capital of Italy?");

        var saved = session.Export();
        var later = OpenAi.Responses.StartSession(Model, options: new() { Keeper = keeper });
        later.Import(saved);
        JsonAssert.Equal(saved, later.Export());
        await later.SendAsync("How many people?");

        var (from, to) = (Fake.Responses.Requests[0], Fake.Responses.Requests[1]);
        Assert.Equal(keeper == ResponseKeeper.Session ? 3 : 1, to.Input!.Count);
        Assert.Equal(keeper == ResponseKeeper.PreviousResponse ? session.PreviousResponseId : null, to.PreviousResponseId);
        Assert.Equal(from.Conversation, to.Conversation);
    }

    [Theory]
    [MemberData(nameof(Keepers))]
    public async Task A_call_that_fails_and_a_response_that_failed_leave_it_as_it_was(ResponseKeeper keeper)
    {
        Fake.Responses
            .Reply("Hi.").Reply(FakeFault.Error(400, "no")).Reply(FakeResponseReply.Failure(ResponseErrorCode.ServerError, "Out of order."))
            .Reply((FakeResponseReply)"A long answer." with { Fault = FakeFault.Cut(3) });
        var session = OpenAi.Responses.StartSession(Model, options: new() { Keeper = keeper });
        await session.SendAsync("Hello");
        var before = session.Export();

        await Assert.ThrowsAsync<BadRequestException>(() => session.SendAsync("1"));
        Assert.Equal(ResponseStatus.Failed, (await session.SendAsync("2")).Status);
        await Assert.ThrowsAnyAsync<OpenAiException>(async () => await session.StreamAsync("3").ToListAsync());
        await foreach (var _ in session.StreamAsync("4"))
            break;

        Assert.Equal(before, session.Export());
    }

    [Theory]
    [MemberData(nameof(Keepers))]
    public async Task Functions_are_called_and_remembered(ResponseKeeper keeper)
    {
        Fake.Responses.Reply(FakeResponseReply.ToolCall("weather")).Reply("Sunny.").Reply("Bye.");
        var session = OpenAi.Responses.StartSession(Model, options: new() { Keeper = keeper, Functions = [_weather] });

        Assert.Equal("Sunny.", (await session.SendAsync("Weather?")).Text);
        await session.SendAsync("Thanks");

        var last = Fake.Responses.Requests[2];
        string[] types = keeper == ResponseKeeper.Session ? ["message", "function_call", "function_call_output", "message", "message"] : ["message"];
        Assert.Equal(types, last.Input!.Select(static item => item.Type));
    }

    [Theory]
    [MemberData(nameof(Keepers))]
    public async Task A_stream_gives_the_events_of_all_rounds(ResponseKeeper keeper)
    {
        Fake.Responses.Reply(FakeResponseReply.ToolCall("weather")).Reply("Sunny.");
        var session = OpenAi.Responses.StartSession(Model, options: new() { Keeper = keeper, Functions = [_weather] });

        var events = await session.StreamAsync("Weather?").ToListAsync();

        Assert.Equal(2, events.OfType<ResponseCompletedEvent>().Count());
        Assert.Equal(keeper == ResponseKeeper.Session ? 4 : 0, session.History.Count);
    }

    [Theory]
    [MemberData(nameof(Keepers))]
    public async Task Calls_that_nobody_answers_do_not_stop_the_conversation(ResponseKeeper keeper)
    {
        Fake.Responses.Reply(FakeResponseReply.ToolCalls(("weather", "{}"), ("weather", "{}"))).Reply("Fine.");
        var session = OpenAi.Responses.StartSession(new() { Model = Model, Tools = [_weather] }, new() { Keeper = keeper });
        var calls = (await session.SendAsync("Weather?")).ToolCalls.Cast<ResponseFunctionCallItem>().ToArray();

        var answer = await session.SendAsync([ResponseItem.FunctionOutput(calls[0].CallId, "Sun."), ResponseItem.User("Never mind the other.")]);

        Assert.Equal("Fine.", answer.Text);
        var outputs = Fake.Responses.Requests[1].Input!.OfType<ResponseFunctionOutputItem>().ToDictionary(static item => item.CallId!, static item => item.Output!.ToText());
        Assert.Equal("Sun.", outputs[calls[0].CallId]);
        Assert.Equal(keeper != ResponseKeeper.Session, outputs.ContainsKey(calls[1].CallId));
    }

    [Theory]
    [MemberData(nameof(Keepers))]
    public async Task Calls_of_a_response_that_was_cut_do_not_stop_the_conversation(ResponseKeeper keeper)
    {
        Fake.Responses.Reply(FakeResponseReply.ToolCall("weather", "{\"ci") with { IncompleteReason = ResponseIncompleteReason.MaxOutputTokens }).Reply("Fine.");
        var session = OpenAi.Responses.StartSession(Model, options: new() { Keeper = keeper, Functions = [_weather] });

        Assert.Equal(ResponseStatus.Incomplete, (await session.SendAsync("Weather?")).Status);
        Assert.Equal("Fine.", (await session.SendAsync("Go on.")).Text);
    }

    [Fact]
    public async Task Own_items_are_kept_within_limits_and_instructions_always_go_along()
    {
        Fake.Responses.Reply("a1").Reply("a2").Reply("a3");
        var session = OpenAi.Responses.StartSession(new() { Model = Model, Store = false, Input = [ResponseItem.Developer("D")] }, new() { MaxItems = 4 });

        foreach (var text in new[] { "u1", "u2", "u3" })
            await session.SendAsync(text);

        Assert.Equal("D u2 a2 u3", string.Join(' ', Fake.Responses.Requests[2].Input!.Cast<ResponseMessageItem>().Select(static item => item.Text)));
        session.Clear();
        Assert.Single(session.History);
    }

    [Fact]
    public async Task What_the_template_names_goes_on()
    {
        Fake.Responses.Reply("Rome.").Reply("2.8 million.").Reply("Yes.");
        var first = await OpenAi.Responses.CreateAsync(new() { Model = Model, Input = "The capital of Italy?" });
        var conversation = await OpenAi.Conversations.CreateAsync();

        await OpenAi.Responses.StartSession(new ResponseRequest { Model = Model, PreviousResponseId = first.Id }).SendAsync("How many people?");
        await OpenAi.Responses.StartSession(new ResponseRequest { Model = Model, Conversation = conversation.Id }).SendAsync("Hello?");

        Assert.Equal(first.Id, Fake.Responses.Requests[1].PreviousResponseId);
        Assert.Equal(conversation.Id, Fake.Responses.Requests[2].Conversation);
    }

    [Fact]
    public async Task A_response_in_the_background_is_waited_for()
    {
        Fake.Responses.Reply("Done.");
        var session = OpenAi.Responses.StartSession(new ResponseRequest { Model = Model, Background = true }, new() { Keeper = ResponseKeeper.Session });

        Assert.Equal("Done.", (await session.SendAsync("Work.")).Text);
        Assert.Equal(2, session.History.Count);
    }

    [Fact]
    public async Task A_response_without_an_id_says_what_to_do()
    {
        using var handler = FakeHandler.Sse("""data: {"type":"response.completed","response":{"object":"response","status":"completed","output":[]}}""" + "\n\n");
        using var openai = handler.CreateClient();

        var exception = await Assert.ThrowsAsync<InvalidResponseException>(async () => await openai.Responses.StartSession("m").StreamAsync("Hello").ToListAsync());

        Assert.Contains("ResponseKeeper.Session", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Options_that_do_not_go_together_are_refused()
    {
        Refused(new() { Model = Model }, new() { MaxItems = 3 });
        Refused(new() { Model = Model, Store = false }, new() { MaxItems = 0 });
        Refused(new() { Model = Model, Store = false }, new() { MaxTokens = 3 });
        Refused(new() { Model = Model, Store = false }, new() { Keeper = ResponseKeeper.PreviousResponse });
        Refused(new() { Model = Model, Conversation = "conv_1" }, new() { Keeper = ResponseKeeper.Session });
        Refused(new() { Model = Model, Conversation = "conv_1", PreviousResponseId = "resp_1" }, new());
        Refused(new() { Model = Model, PreviousResponseId = "resp_1" }, new() { Keeper = ResponseKeeper.Conversation });
        Refused(new() { Model = Model }, new() { CompactAtTokens = 0 });
        Refused(new() { }, new() { CompactAtTokens = 9 });
        Refused(new() { Model = Model }, new() { Functions = [_weather, _weather] });
        Refused(new() { Model = Model, Input = new ResponseItem[] { null! } }, new());

        void Refused(ResponseRequest template, ResponseSessionOptions options) => Assert.ThrowsAny<ArgumentException>(() => OpenAi.Responses.StartSession(template, options));
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("""{"previous_response_id":{"a":1}}""")]
    [InlineData("""{"conversation":"conv_1"}""")]
    [InlineData("""[{"type":"message"},null]""")]
    public async Task What_is_no_conversation_of_its_kind_is_not_imported(string json)
    {
        Fake.Responses.Reply("Hi.");
        var session = OpenAi.Responses.StartSession(Model);
        await session.SendAsync("Hello");
        var before = session.Export();

        Assert.ThrowsAny<ArgumentException>(() => session.Import(json));

        Assert.Equal(before, session.Export());
        await Assert.ThrowsAsync<ArgumentException>(() => session.SendAsync(Array.Empty<ResponseItem>()));
        Assert.Throws<ArgumentNullException>(() => session.Import(null!));
    }

    [Fact]
    public async Task An_array_of_items_is_imported_and_kinds_of_tomorrow_stay()
    {
        Fake.Responses.Reply("Hi.");
        var session = OpenAi.Responses.StartSession(Model, options: new() { Keeper = ResponseKeeper.Session });

        session.Import("""[{"type":"message","role":"user","content":"Hello"},{"type":"dream","id":"dr_1","of":["sheep"]}]""");
        await session.SendAsync("Go on.");

        JsonAssert.Contains("""{"type":"dream","id":"dr_1","of":["sheep"]}""", Assert.IsType<UnknownResponseItem>(Fake.Responses.Requests[0].Input![1]).ToString());
    }

    [Fact]
    public async Task Calls_at_the_same_time_are_made_one_after_another()
    {
        var session = OpenAi.Responses.StartSession(Model, options: new() { Keeper = ResponseKeeper.Session });

        await Task.WhenAll(Enumerable.Range(0, 8).Select(i => session.SendAsync($"u{i}")));

        Assert.Equal([1, 3, 5, 7, 9, 11, 13, 15], Fake.Responses.Requests.Select(static request => request.Input!.Count));
    }
}
