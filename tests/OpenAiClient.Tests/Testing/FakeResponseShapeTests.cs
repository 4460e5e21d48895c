using System.Text.Json.Nodes;
using OpenAi.Responses;
using OpenAi.Testing;

namespace OpenAi.Tests.Testing;

/// <summary>The JSON of responses and their items as read by clients that do not use this library; the conformance program checks all of it.</summary>
public sealed class FakeResponseShapeTests : FakeShapeTest
{
    private const string Ask = """{"model":"gpt-5.6-terra","input":"Hello"}""";

    public static TheoryData<ResponseItem, string[]> Items => new()
    {
        { new ResponseCodeInterpreterCallItem { ContainerId = "cntr_1" }, ["outputs"] },
        { new ResponseFileSearchCallItem { Queries = ["Rome"] }, ["results"] },
        { new ResponseImageGenerationCallItem(), ["result"] },
        { new ResponseMcpCallItem { ServerLabel = "dice", Name = "roll" }, ["approval_request_id", "error", "output"] },
        { new ResponseShellCallItem { CallId = "call_1", Action = new() { Commands = ["ls"] } }, ["environment"] },
        { new ResponseShellOutputItem { CallId = "call_1" }, ["max_output_length"] },
        { new ResponseToolSearchCallItem(), ["call_id"] },
        { new ResponseToolSearchOutputItem(), ["call_id"] },
    };

    [Theory]
    [MemberData(nameof(Items), DisableDiscoveryEnumeration = true)]
    public async Task An_item_has_its_fields_without_a_value_in_answers_events_and_lists(ResponseItem item, string[] names)
    {
        Fake.Responses.Reply(FakeResponseReply.Items(item), FakeResponseReply.Items(item));

        var conversation = (string?)(await PostAsync("conversations", "{}"))["id"];
        var whole = await PostAsync("responses", $$"""{"model":"gpt-5.6-terra","input":"Hello","conversation":"{{conversation}}"}""");
        var events = await EventsAsync("""{"model":"gpt-5.6-terra","input":"Hello","stream":true}""");
        var listed = (await GetAsync($"conversations/{conversation}/items"))["data"]!.AsArray();
        var one = await GetAsync($"conversations/{conversation}/items/{whole["output"]![0]!["id"]}");

        JsonNode[] seen = [whole["output"]![0]!, .. events.Select(static told => told["item"]).OfType<JsonNode>(), events[^1]["response"]!["output"]![0]!, listed[0]!, one];
        Assert.Equal(6, seen.Length);
        Assert.All(seen, found => Assert.All(names, name => Assert.True(found.AsObject().TryGetPropertyValue(name, out var value) && value is null, name)));
    }

    [Fact]
    public async Task Items_without_a_status_are_completed()
    {
        Fake.Responses.Reply(FakeResponseReply.Items(
            new ResponseWebSearchCallItem { Action = new ResponseWebSearch { Query = "Rome" } },
            new ResponsePatchCallItem { CallId = "call_1", Operation = new ResponseFileDeletion { Path = "a.txt" } },
            new ResponseImageGenerationCallItem { Status = ResponseItemStatus.Failed },
            new ResponseReasoningItem { Summary = [new ResponseSummaryTextPart { Text = "It follows." }] }));

        var output = (await PostAsync("responses", Ask))["output"]!.AsArray();

        Assert.Equal(["completed", "completed", "failed", null], output.Select(static item => (string?)item!["status"]));
    }

    [Fact]
    public async Task Messages_in_parts_get_a_status_as_those_of_a_text_do()
    {
        const string Added = """{"items":[{"type":"message","role":"user","content":"Hello"},{"type":"message","role":"user","content":[{"type":"input_text","text":"Hi"}]}]}""";
        var conversation = (string?)(await PostAsync("conversations", "{}"))["id"];

        var added = (await PostAsync($"conversations/{conversation}/items", Added))["data"]!.AsArray();

        Assert.Equal(["completed", "completed"], added.Select(static item => (string?)item!["status"]));
    }

    [Fact]
    public async Task A_response_repeats_the_parameters_of_its_request()
    {
        const string Parameters = """
            "max_tool_calls":3,"prompt_cache_key":"k","safety_identifier":"s","user":"u","top_logprobs":2,"reasoning":{"effort":"low","summary":"auto"},"text":{"verbosity":"low","format":{"type":"text"}}
            """;

        var response = await PostAsync("responses", $$"""{"model":"gpt-5.6-terra","input":"Hello",{{Parameters}}}""");

        Assert.All(JsonNode.Parse($"{{{Parameters}}}")!.AsObject(), given => Assert.True(JsonNode.DeepEquals(given.Value, response[given.Key]), given.Key));
    }

    [Fact]
    public async Task Parameters_that_the_request_lacks_are_as_the_API_writes_them()
    {
        var response = (await PostAsync("responses", """{"model":"gpt-5.6-terra","input":"Hello","text":{"verbosity":"low"}}""")).AsObject();

        Assert.Equal("""{"effort":null,"summary":null}""", response["reasoning"]!.ToJsonString());
        Assert.Equal("text", (string?)response["text"]!["format"]!["type"]);
        Assert.Equal(0, (int?)response["top_logprobs"]);
        string[] names = ["max_tool_calls", "prompt_cache_key", "safety_identifier", "user"];
        Assert.All(names, name => Assert.True(response.TryGetPropertyValue(name, out var value) && value is null, name));
    }

    [Fact]
    public async Task A_scripted_usage_is_completed_by_the_details_it_lacks()
    {
        Fake.Responses.Reply(new FakeResponseReply { Usage = new() { InputTokens = 5, OutputTokens = 6, TotalTokens = 11, InputTokensDetails = new() { CachedTokens = 4 } } });

        var usage = (await PostAsync("responses", Ask))["usage"]!;

        Assert.Equal((5, 6, 11), ((int)usage["input_tokens"]!, (int)usage["output_tokens"]!, (int)usage["total_tokens"]!));
        Assert.Equal((4, 0, 0), ((int)usage["input_tokens_details"]!["cached_tokens"]!, (int)usage["input_tokens_details"]!["cache_write_tokens"]!, (int)usage["output_tokens_details"]!["reasoning_tokens"]!));
    }

    [Fact]
    public async Task A_compaction_says_what_it_used()
    {
        var usage = (await PostAsync("responses/compact", Ask))["usage"]!;

        Assert.True((int)usage["input_tokens"]! > 0);
        Assert.Equal((int)usage["input_tokens"]! + (int)usage["output_tokens"]!, (int)usage["total_tokens"]!);
        Assert.Equal((0, 0), ((int)usage["input_tokens_details"]!["cached_tokens"]!, (int)usage["output_tokens_details"]!["reasoning_tokens"]!));
    }

    [Fact]
    public async Task A_cancelled_response_has_neither_output_nor_usage()
    {
        var made = await PostAsync("responses", """{"model":"gpt-5.6-terra","input":"Hello","background":true}""");

        var cancelled = await PostAsync($"responses/{made["id"]}/cancel");
        var read = await GetAsync($"responses/{made["id"]}");

        Assert.All([cancelled, read], static response => Assert.Equal(("cancelled", 0, null), ((string?)response["status"], response["output"]!.AsArray().Count, response["usage"])));
    }

    private async Task<List<JsonNode>> EventsAsync(string json)
    {
        var body = await SendAsync("responses", json);
        return [.. body.Split('\n').Where(static line => line.StartsWith("data: ", StringComparison.Ordinal)).Select(static line => JsonNode.Parse(line[6..])!)];
    }
}
