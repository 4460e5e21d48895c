using System.Text.Json;
using System.Text.Json.Nodes;
using OpenAi.Chat;
using OpenAi.Json;
using OpenAi.Raw;
using OpenAi.Responses;
using OpenAi.Testing;
using OpenAi.Tests.Support;
using OpenAi.Tests.Telemetry;

namespace OpenAi.Tests.Json;

/// <summary>What was read at the greatest depth, written at a deeper place.</summary>
public class DeepestTests
{
    private static readonly string _deepest = Nested(WireJson.MaxDepth);

    private static JsonElement Deepest => JsonElement.Parse(_deepest, WireJson.DocumentOptions);

    private static ChatCompletionRequest Request => new()
    {
        Model = "m",
        Messages = [ChatMessage.User("Hi") with { ExtraFields = new Dictionary<string, JsonElement> { ["x"] = Deepest } }],
    };

    [Fact]
    public async Task An_answer_of_the_greatest_depth_is_sent_within_a_list_of_a_request()
    {
        var answer = "{\"x\":" + Nested(WireJson.MaxDepth - 1) + "}";
        using var handler = FakeHandler.Json(answer).Then(FakeHandler.Answer(answer));
        using var openai = handler.CreateClient(static options => options.Telemetry.LogsBodies = true);

        var read = await openai.Raw.SendAsync(HttpMethod.Get, "x");
        var again = await openai.Raw.SendAsync(HttpMethod.Post, "x", RawBody.FromText($$"""{"model":"m","input":[{{read.Json.GetRawText()}}]}"""), new() { ExtraFields = new() { ["y"] = 1 } });

        Assert.Equal($$"""{"model":"m","input":[{{answer}}],"y":1}""", handler.Requests[1].Body);
        Assert.Equal(answer, again.Json.GetRawText());
    }

    [Fact]
    public async Task A_value_of_the_greatest_depth_is_sent_compared_and_observed()
    {
        using var listening = new Heard();
        using var handler = new FakeHandler().Then(FakeHandler.Answer(Samples.Completion)).Then(FakeHandler.Answer(Samples.Completion));
        using var openai = handler.CreateClient(static options => options.Telemetry.CapturesContent = true);

        await openai.Chat.CreateAsync(Request);
        await openai.Chat.CreateAsync(Request, new() { ExtraFields = new() { ["y"] = JsonNode.Parse(_deepest, documentOptions: WireJson.DocumentOptions) } });

        Assert.All(handler.Requests, static request => Assert.Contains($"\"x\":{_deepest}", request.Body, StringComparison.Ordinal));
        Assert.Contains($"\"y\":{_deepest}", handler.Requests[1].Body, StringComparison.Ordinal);
        Assert.Equal(Request, Request);
        Assert.Equal(Request.GetHashCode(), Request.GetHashCode());
    }

    [Fact]
    public void What_came_in_an_event_is_saved_and_read_again_in_a_conversation()
    {
        // One level deeper in the saved conversation than in the event.
        var item = $$"""{"type":"smell","x":{{Nested(WireJson.MaxDepth - 2)}}}""";
        var happening = (ResponseItemAddedEvent)ResponsesClient.Stream.Read("", System.Text.Encoding.UTF8.GetBytes($$"""{"type":"response.output_item.added","output_index":0,"item":{{item}}}"""));
        using var openai = new FakeHandler().CreateClient();
        var session = openai.Responses.StartSession("m");

        session.Import($$"""{"input":[{{happening.Item}}]}""");

        Assert.Contains(item, session.Export(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_fake_server_reads_what_can_be_sent()
    {
        await using var fake = FakeOpenAi.Start();
        fake.Chat.Reply("Hi");
        using var openai = fake.CreateClient();

        Assert.Equal("Hi", (await openai.Chat.CreateAsync(Request)).Text);
    }

    [Fact]
    public async Task Deeper_JSON_than_can_be_written_is_refused_with_its_limit()
    {
        using var handler = new FakeHandler();
        using var openai = handler.CreateClient();
        var deep = JsonElement.Parse(Nested(WireJson.MaxWrittenDepth), new() { MaxDepth = 2000 });
        var deeper = JsonElement.Parse(Nested(WireJson.MaxWrittenDepth + 1), new() { MaxDepth = 2000 });

        Assert.NotNull(RawBody.FromElement(deep));
        Assert.Contains("1000 levels", Assert.Throws<ArgumentException>(() => RawBody.FromElement(deeper)).Message, StringComparison.Ordinal);
        Assert.Contains("1000 levels", Assert.Throws<ArgumentException>(() => RawBody.FromNode(JsonNode.Parse(deeper.GetRawText(), documentOptions: new() { MaxDepth = 2000 })!)).Message, StringComparison.Ordinal);
        Assert.Contains("1000", Assert.Throws<ArgumentException>(() => RawBody.FromText(deeper.GetRawText())).Message, StringComparison.Ordinal);
        Assert.Contains("1000 levels", (await Assert.ThrowsAsync<ArgumentException>(() => openai.Chat.CreateAsync(new() { Model = "m", Messages = [], ExtraFields = new Dictionary<string, JsonElement> { ["x"] = deep } }))).Message, StringComparison.Ordinal);
        Assert.Empty(handler.Requests);
    }

    private static string Nested(int depth) => new string('[', depth) + new string(']', depth);
}
