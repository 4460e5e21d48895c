using System.Text.Json;
using System.Text.Json.Nodes;
using OpenAi.Chat;
using OpenAi.Conformance;
using OpenAi.Testing;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Chat;

public class ChatCompletionRequestTests
{
    private const string Everything = """
        {
          "model": "gpt-5", "messages": [{"role": "user", "content": "Hi"}], "temperature": 0.5, "top_p": 0.9, "n": 2,
          "max_completion_tokens": 100, "max_tokens": 50, "stop": ["a", "b"], "frequency_penalty": 0.1, "presence_penalty": -0.1,
          "logit_bias": {"50256": -100}, "logprobs": true, "top_logprobs": 3, "seed": 9007199254740993, "reasoning_effort": "high",
          "verbosity": "low", "response_format": {"type": "json_object"}, "tools": [{"type": "function", "function": {"name": "f"}}],
          "tool_choice": "auto", "parallel_tool_calls": false, "functions": [{"name": "g", "parameters": {}}], "function_call": {"name": "g"},
          "modalities": ["text", "audio"], "audio": {"voice": "alloy", "format": "pcm16"}, "prediction": {"type": "content", "content": "x"},
          "web_search_options": {"user_location": {"type": "approximate", "approximate": {"country": "DE", "region": "BE", "city": "Berlin", "timezone": "Europe/Berlin"}}, "search_context_size": "low"},
          "moderation": {"model": "omni-moderation-latest", "policy": {"input": {"mode": "score"}, "output": {"mode": "block"}}},
          "store": true, "metadata": {"a": "b"}, "service_tier": "flex", "safety_identifier": "s", "prompt_cache_key": "k",
          "prompt_cache_options": {"ttl": "30m", "mode": "explicit"}, "prompt_cache_retention": "24h", "user": "u",
          "stream_options": {"include_usage": true, "include_obfuscation": false}, "stream": true
        }
        """;

    [Fact]
    public void Every_documented_parameter_has_a_property()
    {
        var request = Read(Everything);

        JsonAssert.Equal(Everything, request.ToString());
        Assert.Null(request.ExtraFields);
    }

    [Fact]
    public void What_is_not_set_is_not_sent() =>
        JsonAssert.Equal(
            """{"model":"","messages":[]}""",
            new ChatCompletionRequest { Model = "", Messages = [] }.ToString());

    [Fact]
    public void An_empty_list_that_was_set_is_sent() =>
        JsonAssert.Contains("""{"tools":[]}""", new ChatCompletionRequest { Model = "m", Messages = [], Tools = [] }.ToString());

    [Fact]
    public void Extra_fields_of_a_request_are_sent()
    {
        var request = new ChatCompletionRequest
        {
            Model = "m",
            Messages = [],
            ExtraFields = new Dictionary<string, JsonElement> { ["top_k"] = JsonElement.Parse("40") },
        };

        JsonAssert.Equal("""{"model":"m","messages":[],"top_k":40}""", request.ToString());
    }

    [Fact]
    public async Task Extra_fields_of_one_call_replace_those_of_the_request()
    {
        using var handler = FakeHandler.Json(Samples.Completion);
        using var openai = handler.CreateClient();

        await openai.Chat.CreateAsync(
            new() { Model = "m", Messages = [], Temperature = 1 },
            new() { ExtraFields = new JsonObject { ["temperature"] = 2, ["top_k"] = 40, ["nothing"] = null } });

        JsonAssert.Equal("""{"model":"m","messages":[],"temperature":2,"top_k":40,"nothing":null}""", handler.Requests[0].Body);
    }

    [Theory]
    [InlineData("\"\\n\"")]
    [InlineData("[\"a\",\"b\"]")]
    [InlineData("[\"a\"]")]
    public void Stop_sequences_keep_their_form(string json) =>
        JsonAssert.Contains($$"""{"stop":{{json}}}""", Read($$"""{"model":"m","messages":[],"stop":{{json}}}""").ToString());

    [Theory]
    [InlineData("\"echo\"")]
    [InlineData("""{"id":"voice_1"}""")]
    public void Voices_keep_their_form(string json) =>
        JsonAssert.Contains($$$"""{"audio":{"voice":{{{json}}},"format":"mp3"}}""", Read($$$"""{"model":"m","messages":[],"audio":{"voice":{{{json}}},"format":"mp3"}}""").ToString());

    [Fact]
    public void A_required_property_may_be_missing_when_a_request_is_read()
    {
        Assert.Equal("", Wire.Read<ModerationRule>("{}").Mode.Value);
        Assert.Null(Wire.Read<ChatCompletionRequest>("{}").Temperature);
    }

    [Fact]
    public async Task A_question_is_asked_in_one_line()
    {
        using var handler = FakeHandler.Json("""{"choices":[{"index":0,"message":{"role":"assistant","content":"Paris"}}]}""");
        using var openai = handler.CreateClient();

        Assert.Equal("Paris", await openai.Chat.AskAsync("gpt-4o", "The capital of France?"));
        JsonAssert.Equal("""{"model":"gpt-4o","messages":[{"role":"user","content":"The capital of France?"}]}""", handler.Requests[0].Body);
    }

    [Fact]
    public async Task A_conversation_is_continued_in_one_line()
    {
        using var handler = FakeHandler.Json("""{"choices":[{"index":0,"message":{"role":"assistant","content":"Paris"}}]}""");
        using var openai = handler.CreateClient();

        Assert.Equal("Paris", await openai.Chat.AskAsync("gpt-4o", [ChatMessage.System("Be brief."), ChatMessage.User("The capital of France?")]));
        JsonAssert.Equal("""{"model":"gpt-4o","messages":[{"role":"system","content":"Be brief."},{"role":"user","content":"The capital of France?"}]}""", handler.Requests[0].Body);
    }

    [Fact]
    public async Task The_text_of_an_answer_streams_in_one_line()
    {
        await using var fake = FakeOpenAi.Start();
        fake.Chat.Reply("Paris, of course.");
        using var openai = fake.CreateClient();
        var pieces = new List<string>();

        await foreach (var piece in openai.Chat.StreamTextAsync("gpt-4o", "The capital of France?"))
            pieces.Add(piece);

        Assert.True(pieces.Count > 1);
        Assert.DoesNotContain("", pieces);
        Assert.Equal("Paris, of course.", string.Concat(pieces));
        Assert.Throws<ArgumentNullException>(() => { openai.Chat.StreamTextAsync("gpt-4o", (string)null!); });
    }

    private static ChatCompletionRequest Read(string json) => Wire.Read<ChatCompletionRequest>(json);
}
