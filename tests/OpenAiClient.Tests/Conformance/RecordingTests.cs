using System.Text.Json.Nodes;
using OpenAi.Conformance.Recordings;

namespace OpenAi.Tests.Conformance;

/// <summary>Tests of the conformance tool: what counts as lost in a recorded exchange, and what as untyped.</summary>
public class RecordingTests
{
    private const string Sound = """{"id":"m","object":"model","created":1741569952,"owned_by":"me"}""";

    [Fact]
    public async Task A_sound_exchange_has_no_shortfall()
    {
        var result = await ReplayAsync("GET", "/models/m", Sound);

        Assert.Empty(result.Lost);
        Assert.Empty(result.NotTyped);
    }

    [Fact]
    public async Task An_answer_that_is_written_otherwise_than_read_is_counted_as_lost() =>
        Assert.Equal(
            ["response.created: \"2025-03-10T01:25:52Z\" became 1741569952"],
            (await ReplayAsync("GET", "/models/m", Sound.Replace("1741569952", "\"2025-03-10T01:25:52Z\"", StringComparison.Ordinal))).Lost);

    [Fact]
    public async Task An_answer_that_cannot_be_read_is_counted_as_lost() =>
        Assert.StartsWith("InvalidResponseException: ", Assert.Single((await ReplayAsync("GET", "/models/m", "[1]")).Lost), StringComparison.Ordinal);

    [Fact]
    public async Task A_message_that_was_sent_without_its_type_is_not_lost() =>
        Assert.Empty((await ReplayAsync("POST", "/responses", """{"id":"r","object":"response","status":"completed","output":[]}""", """{"model":"m","input":[{"role":"user","content":"Hi"}]}""")).Lost);

    [Fact]
    public async Task An_exchange_without_an_endpoint_is_lost() =>
        Assert.Equal(["no endpoint for PATCH /models/m"], (await ReplayAsync("PATCH", "/models/m", Sound)).Lost);

    [Fact]
    public async Task An_extra_field_and_an_unknown_variant_are_kept_but_not_typed()
    {
        var result = await ReplayAsync(
            "POST", "/chat/completions", """{"id":"c","object":"chat.completion","created":1,"model":"m","choices":[],"brand_new":1}""",
            """{"model":"m","messages":[{"role":"wizard","content":"x"}]}""");

        Assert.Empty(result.Lost);
        Assert.Equal(["request.messages[0]: unknown variant {\"role\":\"wizard\",\"content\":\"x\"}", "response.brand_new: no property for it"], result.NotTyped.Order());
    }

    [Fact]
    public async Task An_unknown_value_and_an_unknown_null_are_not_typed()
    {
        var result = await ReplayAsync("POST", "/chat/completions", """{"id":"c","object":"chat.completion","model":"m","choices":[{"index":0,"message":{"role":"assistant","content":"x"},"finish_reason":"bored"}],"brand_new":null}""");

        Assert.Empty(result.Lost);
        Assert.Equal(["response.brand_new: no property for it", "response.choices[0].finish_reason: unknown value \"bored\" of FinishReason"], result.NotTyped.Order());
    }

    private static Task<Shortfalls> ReplayAsync(string method, string path, string response, string request = "null") =>
        RecordingsCommand.ReplayAsync(Recorded(method, path, response, request));

    private static Recording Recorded(string method, string path, string response, string request = "null") =>
        new("test", (JsonObject)JsonNode.Parse(
            $$"""{"method":"{{method}}","path":"{{path}}","request":{{request}},"status":200,"response_headers":{"content-type":"application/json"},"response":{{response}}}""")!);
}
