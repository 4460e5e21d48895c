using OpenAi.Responses;
using OpenAi.Testing;

namespace OpenAi.Tests.Testing;

public sealed class FakeResponsesTests : FakeTest
{
    private static readonly ResponseItem[] _items =
    [
        new ResponseReasoningItem { Id = "rs_1", Summary = [new ResponseSummaryTextPart { Text = "It follows." }], Content = [new ResponseReasoningTextPart { Text = "Rome is in Italy." }] },
        new ResponseFunctionCallItem { Id = "fc_1", CallId = "call_1", Name = "weather", Arguments = """{"city":"Rome"}""", Status = ResponseItemStatus.Completed },
        new ResponseCustomCallItem { Id = "ctc_1", CallId = "call_2", Name = "shout", Input = "Hello there" },
        new ResponseMcpListToolsItem { Id = "mcpl_1", ServerLabel = "dice", Tools = [new() { Name = "roll" }] },
        new ResponseMcpListToolsItem { Id = "mcpl_2", ServerLabel = "cards", Error = "It is closed.", Tools = [] },
        new ResponseMcpApprovalRequestItem { Id = "mcpr_1", ServerLabel = "dice", Name = "roll", Arguments = "{}" },
        new ResponseMcpCallItem { Id = "mcp_1", ServerLabel = "dice", Name = "roll", Arguments = """{"sides":6}""", Output = "4", Status = ResponseItemStatus.Completed },
        new ResponseMcpCallItem { Id = "mcp_2", ServerLabel = "dice", Name = "roll", Arguments = "{}", Error = new ResponseMcpExecutionError(), Status = ResponseItemStatus.Failed },
        new ResponseWebSearchCallItem { Id = "ws_1", Status = ResponseItemStatus.Completed, Action = new ResponseWebSearch { Query = "Rome" } },
        new ResponseFileSearchCallItem { Id = "fs_1", Status = ResponseItemStatus.Completed, Queries = ["Rome"] },
        new ResponseCodeInterpreterCallItem { Id = "ci_1", ContainerId = "cntr_1", Code = "print(1 + 1)", Status = ResponseItemStatus.Completed },
        new ResponseImageGenerationCallItem { Id = "ig_1", Result = "AAAA", Status = ResponseItemStatus.Completed },
        new ResponseShellCallItem { Id = "sh_1", CallId = "call_3", Action = new() { Commands = ["ls -l", "pwd"] }, Status = ResponseItemStatus.Completed },
        new ResponseShellOutputItem { Id = "sho_1", CallId = "call_3", Output = [new() { Stdout = "a b", Stderr = "", Outcome = new ResponseShellExit { ExitCode = 0 } }], Status = ResponseItemStatus.Completed },
        new ResponseCompactionItem { Id = "cmp_1", EncryptedContent = "c2VjcmV0" },
        new ResponseMessageItem
        {
            Id = "msg_1",
            Role = ResponseRole.Assistant,
            Status = ResponseItemStatus.Completed,
            Content = ResponseContent.FromParts(
            [
                new ResponseOutputTextPart { Text = "It is sunny in Rome.", Annotations = [new ResponseUrlCitation { Url = "https://a.example/", Title = "A", StartIndex = 0, EndIndex = 2 }] },
                new ResponseRefusalPart { Refusal = "I will not say more." },
            ]),
        },
    ];

    private static ResponseRequest Ask => new() { Model = "gpt-5.6-terra", Input = "Hello" };

    [Fact]
    public async Task A_stream_has_the_pace_and_the_pieces_of_the_server_or_of_its_reply()
    {
        Fake.Responses.EventDelay = TimeSpan.FromHours(1);
        Fake.Responses.ChunkSize = 2;
        Fake.Responses.Reply("abcdef", (FakeResponseReply)"abcdef" with { EventDelay = TimeSpan.Zero }, (FakeResponseReply)"abcdef" with { EventDelay = TimeSpan.Zero, ChunkSize = 3 });

        await Assert.ThrowsAsync<ApiTimeoutException>(() => PiecesAsync(new() { Timeout = TimeSpan.FromMilliseconds(200) }));
        Assert.Equal(["ab", "cd", "ef"], await PiecesAsync());
        Assert.Equal(["abc", "def"], await PiecesAsync());

        async Task<List<string>> PiecesAsync(RequestOptions? options = null) =>
            await OpenAi.Responses.StreamTextAsync(Ask.Model!, "Hello", options).ToListAsync();
    }

    [Fact]
    public async Task A_stream_of_items_of_every_kind_folds_into_what_the_unstreamed_answer_is()
    {
        Fake.Responses.Reply(FakeResponseReply.Items(_items), FakeResponseReply.Items(_items));

        var whole = await OpenAi.Responses.CreateAsync(Ask);
        var accumulator = new ResponseAccumulator();
        var before = new ResponseAccumulator();
        await foreach (var item in OpenAi.Responses.StreamAsync(Ask))
        {
            accumulator.Add(item);
            // What the last event tells at once, the pieces before must have told, too.
            if (item is not ResponseCompletedEvent)
                before.Add(item);
        }

        Assert.Equal(whole.Output.Select(static item => item.ToString()), accumulator.ToResponse().Output.Select(static item => item.ToString()));
        Assert.Equal(whole.Output.Select(static item => item.ToString()), before.ToResponse().Output.Select(static item => item.ToString()));
    }

    [Fact]
    public async Task Events_of_every_kind_can_be_streamed()
    {
        ResponseStreamEvent[] others =
        [
            new ResponseAudioDeltaEvent { Delta = "AA==" }, new ResponseAudioDoneEvent(),
            new ResponseAudioTranscriptDeltaEvent { Delta = "Hi" }, new ResponseAudioTranscriptDoneEvent(),
        ];
        Fake.Responses.Reply(FakeResponseReply.Items(_items))
            .Reply(FakeResponseReply.Items() with { Events = others })
            .Reply(FakeResponseReply.Failure(ResponseErrorCode.ServerError, "No."))
            .Reply(FakeResponseReply.Items() with { IncompleteReason = ResponseIncompleteReason.MaxOutputTokens })
            .Reply(FakeResponseReply.Items() with { Events = [.. others[..1], new ResponseErrorEvent { Message = "No." }] });

        var seen = new HashSet<string>();
        foreach (var request in new[] { Ask with { Background = true }, Ask, Ask, Ask })
        {
            await foreach (var item in OpenAi.Responses.StreamAsync(request))
                seen.Add(item.Type);
        }
        // The client raises this one.
        await Assert.ThrowsAsync<StreamErrorException>(async () => await OpenAi.Responses.StreamAsync(Ask).ToListAsync());
        seen.Add("error");

        var all = typeof(ResponseStreamEvent).GetCustomAttributes(inherit: false).OfType<IVariantAttribute>().SelectMany(static variant => variant.Texts);
        Assert.Empty(all.Except(seen));
    }
}
