using OpenAi.Responses;
using OpenAi.Tests.Support;
using OpenAi.Tests.WireMock;

namespace OpenAi.Tests.Responses;

/// <summary>The operations of responses over real HTTP, with recorded answers.</summary>
public class ResponseOperationTests : WireMockTest
{
    private const string Stored = "resp_012716c47e5818750068c9ef3acb74819590c9bfdd9025e969";

    [Fact]
    public async Task Create_sends_the_items_and_reads_the_answer()
    {
        var response = await CreateClient().Responses.CreateAsync(new()
        {
            Model = "o3-mini",
            PreviousResponseId = "resp_0a7dc17d80037ac10068c9ef5fde6c819584f9330a1318e98e",
            Input = [ResponseItem.User([ResponseContentPart.FromText("What's my name?")])],
        });

        Assert.Equal("Your name is Travis.", response.Text);
        Assert.Equal(ResponseStatus.Completed, response.EnsureCompleted().Status);
        Assert.Equal("o3-mini-2025-01-31", response.Model);
        Assert.Equal((38, 70, 64), (response.Usage?.InputTokens, response.Usage?.OutputTokens, response.Usage?.OutputTokensDetails?.ReasoningTokens));
        Assert.Equal(["reasoning", "message"], response.Output.Select(static item => item.Type));
        Assert.Equal("req_8d76635f30e1459e8acdf5b92744f2f1", response.ResponseInfo?.RequestId);
        JsonAssert.Equal(
            """
            {"previous_response_id":"resp_0a7dc17d80037ac10068c9ef5fde6c819584f9330a1318e98e","model":"o3-mini",
             "input":[{"type":"message","role":"user","content":[{"type":"input_text","text":"What's my name?"}]}]}
            """,
            (await SentOnceAsync()).Body);
    }

    [Fact]
    public async Task Get_reads_a_stored_response()
    {
        var response = await CreateClient().Responses.GetAsync(Stored);

        Assert.Equal((Stored, "Hello! How can I assist you today?"), (response.Id, response.Text));
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1758064442), response.CreatedAt);
        Assert.Equal(Verbosity.Medium, response.TextOptions?.Verbosity);
        Assert.Equal(ResponseToolChoice.Auto, response.ToolChoice);
        Assert.Equal(("GET", $"/v1/responses/{Stored}"), await SentAsAsync());
    }

    [Fact]
    public async Task Get_streamed_goes_on_after_the_event_that_is_known()
    {
        var events = await CreateClient().Responses.GetStreamAsync("resp_01466b9ec36d1ae70069845b099c74819685e67ac5309dd138", new() { StartingAfter = 1 }).ToListAsync();

        Assert.IsType<ResponseCompletedEvent>(events[^1]);
        Assert.Equal(2, events[0].SequenceNumber);
        var sent = await SentOnceAsync();
        Assert.Equal(("true", "1"), (sent.Query["stream"], sent.Query["starting_after"]));
        Assert.Equal("text/event-stream", sent.Header("accept"));
    }

    [Fact]
    public async Task Delete_tells_whether_the_response_is_deleted()
    {
        var deleted = await CreateClient().Responses.DeleteAsync(Stored);

        Assert.Equal((Stored, true), (deleted.Id, deleted.Deleted));
        Assert.Equal(("DELETE", $"/v1/responses/{Stored}"), await SentAsAsync());
    }

    [Fact]
    public async Task Cancel_returns_the_response_in_its_new_state()
    {
        var response = await CreateClient().Responses.CancelAsync("resp_0a3365ff556124e80068c9ef39d03881939a80f61fb572fe25");

        Assert.Equal((ResponseStatus.Cancelled, true, false), (response.Status, response.Background, response.IsRunning));
        Assert.Equal(("POST", "/v1/responses/resp_0a3365ff556124e80068c9ef39d03881939a80f61fb572fe25/cancel"), await SentAsAsync());
    }

    [Fact]
    public async Task Input_items_are_listed()
    {
        var page = await CreateClient().Responses.ListInputItemsAsync("resp_0b4b22e0ed3304390068c9f1d02df0819794fd20f8c91f7132", new() { Limit = 1 }).AsPagesAsync().FirstAsync();

        var message = Assert.IsType<ResponseMessageItem>(Assert.Single(page.Data));
        Assert.Equal((ResponseRole.User, "z"), (message.Role, message.Text));
        Assert.Equal("1", (await SentOnceAsync()).Query["limit"]);
    }

    [Fact]
    public async Task Input_tokens_are_counted()
    {
        var tokens = await CreateClient().Responses.CountInputTokensAsync(new() { Model = "gpt-4o-mini", Input = "Tell me a joke." });

        Assert.Equal(12, tokens.InputTokens);
        JsonAssert.Equal("""{"model":"gpt-4o-mini","input":"Tell me a joke."}""", (await SentOnceAsync()).Body);
    }

    [Fact]
    public async Task Compact_gives_the_items_to_go_on_with()
    {
        var compaction = await CreateClient().Responses.CompactAsync(new()
        {
            Model = "gpt-4o-mini-2024-07-18",
            Input = [ResponseItem.User("Create a simple landing page for a dog petting café.")],
        });

        Assert.Equal(["message", "compaction"], compaction.Output.Select(static item => item.Type));
        Assert.Equal("Sanitized", ((ResponseCompactionItem)compaction.Output[1]).EncryptedContent);
        Assert.Equal(1476, compaction.Usage?.TotalTokens);
    }

    [Fact]
    public async Task Stream_gives_the_text_and_ends_without_a_done_mark()
    {
        var events = await CreateClient().Responses.StreamAsync(new()
        {
            Model = "gpt-4o-mini",
            Input = [ResponseItem.User([ResponseContentPart.FromText("Hello, world!")])],
        }).ToListAsync();

        Assert.Equal("Hello! How can I assist you today?", string.Concat(events.Select(static item => item.Text)));
        Assert.Equal(Enumerable.Range(0, events.Count), events.Select(static item => item.SequenceNumber!.Value));
        Assert.Equal("Hello! How can I assist you today?", Assert.IsType<ResponseCompletedEvent>(events[^1]).Response.Text);
        Assert.Equal("req_8d76635f30e1459e8acdf5b92744f2f1", events[0].ResponseInfo?.RequestId);
    }

    [Fact]
    public async Task A_stream_with_a_search_tells_how_the_search_goes_and_what_it_cites()
    {
        var openai = CreateClient();
        var request = new ResponseRequest
        {
            Model = "gpt-4o-mini",
            Tools = [ResponseTool.FileSearch("vs_69bb312961288191a97b8e1ff86dcb24")],
            Input = [ResponseItem.User([ResponseContentPart.FromText("Using the file search tool, what's Travis's favorite food?")])],
        };

        var events = await openai.Responses.StreamAsync(request).ToListAsync();
        var response = await ResponseAccumulator.FoldAsync(openai.Responses.StreamAsync(request));

        Assert.Equal(
            [ResponseProgress.FileSearchInProgress, ResponseProgress.FileSearchSearching, ResponseProgress.FileSearchCompleted],
            events.OfType<ResponseItemProgressEvent>().Select(static item => item.Kind));
        Assert.Equal("test_favorite_foods.txt", Assert.IsType<ResponseFileCitation>(Assert.Single(response.Citations)).Filename);
    }

    private async Task<(string, string)> SentAsAsync()
    {
        var sent = await SentOnceAsync();
        return (sent.Method, sent.Url);
    }
}
