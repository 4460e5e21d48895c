using System.Text.Json;
using OpenAi.Assistants;
using OpenAi.Chat;
using OpenAi.Embeddings;
using OpenAi.Json;
using OpenAi.Moderations;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Json;

/// <summary>A minor field of a wrong type loses only itself, not the answer; an essential field of a wrong type throws.</summary>
public class MisfitTests
{
    [Theory]
    [InlineData("usage", "[]")]
    [InlineData("usage", "\"none\"")]
    [InlineData("service_tier", "5")]
    [InlineData("created", "{}")]
    [InlineData("created", "[1]")]
    [InlineData("system_fingerprint", "false")]
    [InlineData("metadata", "[]")]
    [InlineData("seed", "1.5")]
    [InlineData("seed", "1e30")]
    [InlineData("moderation", "7")]
    public void A_minor_field_of_an_answer_costs_itself_and_is_written_back(string name, string value)
    {
        var json = $$"""{"id":"c","{{name}}":{{value}},"choices":[{"index":0,"message":{"role":"assistant","content":"Hi"},"finish_reason":"stop"}]}""";

        var answer = WireJson.Read(json, ChatCompletion.ReadJson);

        Assert.Equal(("Hi", FinishReason.Stop), (answer.Text, answer.FinishReason));
        Assert.Equal(value, answer.ExtraFields![name].GetRawText());
        JsonAssert.Equal(json, answer.ToString());
    }

    [Theory]
    [InlineData("""{"refusal":false,"content":"Hi"}""")]
    [InlineData("""{"annotations":["x"],"content":"Hi"}""")]
    [InlineData("""{"annotations":{},"content":"Hi"}""")]
    [InlineData("""{"audio":"none","content":"Hi"}""")]
    [InlineData("""{"function_call":[],"content":"Hi"}""")]
    public void A_minor_field_of_a_message_costs_itself_and_is_written_back(string message)
    {
        var json = $$"""{"choices":[{"message":{"role":"assistant",{{message[1..]}},"logprobs":-0.5}]}""";

        var answer = WireJson.Read(json, ChatCompletion.ReadJson);

        Assert.Equal("Hi", answer.Text);
        JsonAssert.Equal(json, answer.ToString());
    }

    [Theory]
    [InlineData("prompt_tokens", "0.5")]
    [InlineData("total_tokens", "99999999999999999999")]
    [InlineData("completion_tokens_details", "[]")]
    public void A_minor_number_that_cannot_be_read_costs_that_field_only(string name, string value)
    {
        var usage = WireJson.Read($$"""{"completion_tokens":12.0,"{{name}}":{{value}}}""", CompletionUsage.ReadJson);

        Assert.Equal(12, usage.CompletionTokens);
        Assert.Equal(value, usage.ExtraFields![name].GetRawText());
    }

    [Fact]
    public void A_numeric_id_is_text() =>
        Assert.Equal("123", WireJson.Read("""{"id":123,"choices":[]}""", ChatCompletion.ReadJson).Id);

    [Theory]
    [InlineData("""{"choices":5}""", "$.choices")]
    [InlineData("""{"choices":[5]}""", "$.choices[0]")]
    [InlineData("""{"choices":[{"message":"Hi"}]}""", "$.choices[0].message")]
    [InlineData("""{"choices":[{"message":{"tool_calls":"none"}}]}""", "$.choices[0].message.tool_calls")]
    [InlineData("""{"choices":[{"message":{"tool_calls":[{"type":"function","id":"c","function":{"name":[]}}]}}]}""", "$.choices[0].message.tool_calls[0].function.name")]
    public void What_carries_the_answer_raises_with_its_path(string json, string path) =>
        Assert.Equal(path, Assert.Throws<JsonException>(() => WireJson.Read(json, ChatCompletion.ReadJson)).Path);

    [Fact]
    public void A_wrong_type_in_the_essential_part_of_an_answer_raises()
    {
        Assert.Throws<JsonException>(() => WireJson.Read("""{"data":[{"embedding":[0.1,"x"]}]}""", EmbeddingList.ReadJson));
        Assert.Throws<JsonException>(() => WireJson.Read("""{"results":[{"flagged":"maybe"}]}""", Moderation.ReadJson));
        Assert.Equal([0.1f, 0.5f], WireJson.Read("""{"data":[{"embedding":[0.1,"0.5"]}]}""", EmbeddingList.ReadJson).Vectors[0].ToArray());
    }

    [Theory]
    [InlineData("""[{"type":"text","text":"Hel"},{"type":"text","text":"lo"}]""", "Hello")]
    [InlineData("\"Hello\"", "Hello")]
    public void The_content_of_a_delta_may_come_in_parts(string content, string expected) =>
        Assert.Equal(expected, WireJson.ReadPiece(System.Text.Encoding.UTF8.GetBytes($$$"""{"choices":[{"delta":{"content":{{{content}}}}}]}"""), ChatCompletionChunk.ReadJson).Text);

    [Fact]
    public void Arguments_that_were_not_made_text_are_their_JSON()
    {
        Assert.Equal("""{"a":1}""", WireJson.Read("""{"name":"f","arguments":{"a":1}}""", ChatFunctionCall.ReadJson).Arguments);
        Assert.Equal("""{"a":1}""", WireJson.Read("""{"name":"f","arguments":{"a":1}}""", ThreadRunFunctionCall.ReadJson).Arguments);
    }

    [Fact]
    public void The_text_of_a_threads_message_may_be_plain() =>
        Assert.Equal("Hi", WireJson.Read("""{"content":[{"type":"text","text":"Hi"}]}""", ThreadMessage.ReadJson).Text);

    [Fact]
    public void Broken_syntax_in_a_minor_field_fails_the_answer() =>
        Assert.Throws<JsonException>(() => WireJson.Read("""{"choices":[],"usage":{"prompt_tokens":1,}""", ChatCompletion.ReadJson));

    [Fact]
    public void A_text_that_a_server_left_out_is_not_written_as_empty_text() =>
        JsonAssert.Equal("""{"choices":[{"message":{"role":"assistant"}}]}""", WireJson.Read("""{"choices":[{"message":{"role":"assistant"}}]}""", ChatCompletion.ReadJson).ToString());

    [Fact]
    public void An_empty_text_that_was_sent_is_written_again() =>
        JsonAssert.Equal("""{"id":"","model":"","choices":[]}""", WireJson.Read("""{"id":"","model":"","choices":[]}""", ChatCompletion.ReadJson).ToString());

    [Fact]
    public void A_text_that_is_set_later_is_written() =>
        JsonAssert.Equal("""{"id":"later","choices":[]}""", (WireJson.Read("""{"choices":[]}""", ChatCompletion.ReadJson) with { Id = "later" }).ToString());
}
