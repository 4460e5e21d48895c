namespace OpenAi.Tests.Testing;

public sealed class FakeChatRulesTests : FakeTest
{
    [Theory]
    [InlineData(""" "n":0 """, "n")]
    [InlineData(""" "temperature":2.5 """, "temperature")]
    [InlineData(""" "top_p":-1 """, "top_p")]
    [InlineData(""" "top_logprobs":3 """, "top_logprobs")]
    [InlineData(""" "stop":["a","b","c","d","e"] """, "stop")]
    [InlineData(""" "stream_options":{} """, "stream_options")]
    [InlineData(""" "max_completion_tokens":0 """, "max_completion_tokens")]
    [InlineData(""" "tools":[] """, "tools")]
    [InlineData(""" "tools":[{"type":"function","function":{"name":"no spaces"}}] """, "tools[0].function.name")]
    [InlineData(""" "tools":[{"type":"function","function":{"name":"a"}},{"type":"function","function":{"name":"a"}}] """, "tools[1].function.name")]
    [InlineData(""" "tools":[{"type":"hammer"}] """, "tools[0].type")]
    [InlineData(""" "tool_choice":"auto" """, "tool_choice")]
    [InlineData(""" "tools":[{"type":"function","function":{"name":"a"}}],"tool_choice":{"type":"function","function":{"name":"b"}} """, "tool_choice")]
    [InlineData(""" "response_format":{"type":"xml"} """, "response_format.type")]
    [InlineData(""" "response_format":{"type":"json_object"} """, "messages")]
    [InlineData(""" "response_format":{"type":"json_schema","json_schema":{"name":"no spaces","schema":{}}} """, "response_format.json_schema.name")]
    [InlineData(""" "response_format":{"type":"json_schema","json_schema":{"name":"a","strict":true,"schema":{"type":"object","properties":{}}}} """, "response_format")]
    [InlineData(""" "response_format":{"type":"json_schema","json_schema":{"name":"a","strict":true,"schema":{"type":"array","items":{"properties":{"x":{}},"additionalProperties":false}}}} """, "response_format")]
    [InlineData(""" "messages":[{"role":"alien","content":"x"}] """, "messages[0].role")]
    [InlineData(""" "messages":[null] """, "messages[0]")]
    [InlineData(""" "messages":[{"role":"user"}] """, "messages[0].content")]
    [InlineData(""" "messages":[{"role":"assistant"}] """, "messages[0].content")]
    [InlineData(""" "messages":[{"role":"tool","tool_call_id":"a","content":"x"}] """, "messages[0].role")]
    [InlineData(""" "messages":[{"role":"assistant","tool_calls":[{"id":"a","type":"function","function":{"name":"f","arguments":""}}]}] """, "messages[0].role")]
    [InlineData(""" "messages":[{"role":"assistant","tool_calls":[{"id":"a","type":"function","function":{"name":"f","arguments":""}}]},{"role":"user","content":"x"}] """, "messages[1].role")]
    public async Task What_the_api_insists_on_is_named(string field, string param)
    {
        var messages = field.Contains("\"messages\"", StringComparison.Ordinal) ? "" : ""","messages":[{"role":"user","content":"x"}]""";

        var exception = await Assert.ThrowsAsync<BadRequestException>(
            () => OpenAi.Raw.SendAsync(HttpMethod.Post, "chat/completions", $$"""{"model":"m"{{messages}},{{field}}}"""));

        Assert.Equal((param, "invalid_request_error"), (exception.Param, exception.Type));
        Assert.Empty(Fake.Chat.Requests);
    }

    [Theory]
    [InlineData(""" "messages":[{"role":"assistant","tool_calls":[{"id":"a","type":"function","function":{"name":"f","arguments":""}}]},{"role":"tool","tool_call_id":"a","content":"x"},{"role":"user","content":"y"}] """)]
    [InlineData(""" "messages":[{"role":"user","content":"as JSON"}],"response_format":{"type":"json_object"} """)]
    [InlineData(""" "messages":[{"role":"user","content":"x"}],"tool_choice":"none" """)]
    [InlineData(""" "messages":[{"role":"user","content":"x"}],"logprobs":true,"top_logprobs":0,"n":null """)]
    public async Task What_the_api_allows_is_answered(string field) =>
        await OpenAi.Raw.SendAsync(HttpMethod.Post, "chat/completions", $$"""{"model":"m",{{field}}}""");
}
