using OpenAi.Functions;
using OpenAi.Responses;
using OpenAi.Testing;
using OpenAi.Tests.Testing;

namespace OpenAi.Tests.Responses.Sessions;

/// <summary>A long conversation is compacted before it is too long.</summary>
public class SessionCompactionTests : FakeTest
{
    private const string Model = "gpt-5.6-terra";

    private static ResponseUsage Used(long tokens) => new() { InputTokens = tokens, OutputTokens = 0, TotalTokens = tokens };

    [Theory]
    [InlineData(ResponseKeeper.PreviousResponse)]
    [InlineData(ResponseKeeper.Session)]
    public async Task Before_the_next_call_the_endpoint_makes_it_shorter(ResponseKeeper keeper)
    {
        Fake.Responses.Reply((FakeResponseReply)"a1" with { Usage = Used(99) }).Reply((FakeResponseReply)"a2" with { Usage = Used(100) }).Reply((FakeResponseReply)"a3" with { Usage = Used(9) }).Reply("a4");
        var session = OpenAi.Responses.StartSession(Model, "Be terse.", new() { Keeper = keeper, CompactAtTokens = 100 });

        foreach (var text in new[] { "u1", "u2", "u3", "u4" })
            await session.SendAsync(text);

        Assert.Single(Compactions());
        Assert.Contains("Be terse.", Compactions()[0].Body, StringComparison.Ordinal);
        var third = Fake.Responses.Requests[2];
        Assert.Equal(["message", "message", "compaction", "message"], third.Input!.Select(static item => item.Type));
        Assert.Null(third.PreviousResponseId);
        // Afterwards the conversation continues as before.
        Assert.Equal(keeper == ResponseKeeper.Session ? 6 : 1, Fake.Responses.Requests[3].Input!.Count);
    }

    [Fact]
    public async Task In_a_conversation_the_server_does_it()
    {
        Fake.Responses.Reply((FakeResponseReply)"a1" with { Usage = Used(1000) }).Reply("a2");
        var session = OpenAi.Responses.StartSession(Model, options: new() { Keeper = ResponseKeeper.Conversation, CompactAtTokens = 100 });

        await session.SendAsync("u1");
        await session.SendAsync("u2");

        Assert.Empty(Compactions());
        Assert.All(Fake.Responses.Requests, static request => Assert.Equal(100, Assert.Single(request.ContextManagement!).CompactThreshold));
    }

    [Fact]
    public async Task What_a_servers_compaction_stands_for_is_not_sent_again()
    {
        Fake.Responses
            .Reply("a1")
            .Reply(FakeResponseReply.Items(new ResponseCompactionItem { EncryptedContent = "short" }, ResponseItem.Assistant("a2")))
            .Reply("a3");
        var session = OpenAi.Responses.StartSession(new ResponseRequest { Model = Model, Store = false, Input = [ResponseItem.Developer("D")], ContextManagement = [new() { CompactThreshold = 10 }] });

        foreach (var text in new[] { "u1", "u2", "u3" })
            await session.SendAsync(text);

        Assert.Equal(["message", "compaction", "message", "message"], Fake.Responses.Requests[2].Input!.Select(static item => item.Type));
    }

    [Fact]
    public async Task While_a_call_waits_for_its_output_nothing_is_made_shorter()
    {
        Fake.Responses.Reply(FakeResponseReply.ToolCall("f") with { Usage = Used(1000) }).Reply("a2");
        var session = OpenAi.Responses.StartSession(new() { Model = Model, Tools = [ToolFunction.From("f", null, null, static (_, _) => new(""))] }, new() { CompactAtTokens = 100 });
        var call = Assert.IsType<ResponseFunctionCallItem>(Assert.Single((await session.SendAsync("u1")).ToolCalls));

        await session.SendAsync([ResponseItem.FunctionOutput(call.CallId, "done")]);

        Assert.Empty(Compactions());
    }

    [Fact]
    public async Task A_compaction_that_fails_leaves_the_conversation_as_it_was_and_one_that_succeeds_is_kept()
    {
        Fake.Responses.Reply((FakeResponseReply)"a1" with { Usage = Used(1000) }).Reply(FakeFault.Error(400, "no")).Reply("a2");
        var session = OpenAi.Responses.StartSession(Model, options: new() { CompactAtTokens = 100 });
        await session.SendAsync("u1");
        var before = session.Export();

        Fake.Fail(400, "invalid_request_error");
        await Assert.ThrowsAsync<BadRequestException>(() => session.SendAsync("u2"));
        Assert.Equal(before, session.Export());
        await Assert.ThrowsAsync<BadRequestException>(() => session.SendAsync("u2"));
        Assert.Equal("a2", (await session.SendAsync("u2")).Text);

        // The first compaction was rejected.
        Assert.Equal(2, Compactions().Count);
    }

    private List<FakeRequest> Compactions() => [.. Fake.Requests.Where(static request => request.Path.EndsWith("/compact", StringComparison.Ordinal))];
}
