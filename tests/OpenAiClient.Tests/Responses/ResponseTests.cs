using OpenAi.Conformance;
using OpenAi.Responses;

namespace OpenAi.Tests.Responses;

public class ResponseTests
{
    [Fact]
    public void Text_calls_and_refusals_are_gathered_from_the_items_of_a_response()
    {
        var response = Wire.Read<Response>(
            """
            {"id":"resp_1","object":"response","status":"completed","output":[
              {"id":"rs_1","type":"reasoning","summary":[{"type":"summary_text","text":"First."},{"type":"summary_text","text":"Second."}]},
              {"id":"rs_2","type":"reasoning","summary":[],"content":[{"type":"reasoning_text","text":"Third."}]},
              {"id":"m1","type":"message","role":"assistant","content":[{"type":"output_text","text":"Hello ","annotations":[{"type":"url_citation","url":"https://example.com","title":"E","start_index":0,"end_index":1}]}]},
              {"id":"m2","type":"message","role":"assistant","content":[{"type":"output_text","text":"world","annotations":[{"type":"container_file_citation","container_id":"cntr_1","file_id":"cfile_1"}]},{"type":"refusal","refusal":"No."}]},
              {"id":"f1","type":"function_call","call_id":"c1","name":"f","arguments":"{}"},
              {"id":"s1","type":"shell_call","call_id":"c2","environment":{"type":"container_reference","container_id":"cntr_1"}},
              {"id":"s2","type":"shell_call","call_id":"c3","environment":{"type":"local"}},
              {"id":"w1","type":"web_search_call","status":"completed"}]}
            """);

        Assert.Equal("Hello world", response.Text);
        Assert.Equal("No.", response.Refusal);
        Assert.Equal("First.\n\nSecond.\n\nThird.", response.Reasoning);
        Assert.Equal(["url_citation", "container_file_citation"], response.Citations.Select(static citation => citation.Type));
        Assert.Equal(["f1", "s2"], response.ToolCalls.Select(static call => call.Id));
        Assert.Same(response, response.EnsureCompleted());
    }

    [Theory]
    [InlineData("\"Hello\"")]
    [InlineData("""[{"type":"text","text":"Hello"}]""")]
    [InlineData("""[{"type":"output_text","text":"Hel"},null,{"type":"text","text":"lo"}]""")]
    public void The_text_of_a_message_is_that_of_the_response_in_whatever_form_it_comes(string content) =>
        Assert.Equal("Hello", Wire.Read<Response>($$"""{"id":"resp_1","output":[{"type":"message","role":"assistant","content":{{content}}}]}""").Text);

    [Theory]
    [InlineData("\"summary\":[],\"content\":[{\"type\":\"text\",\"text\":\"Hm.\"}]")]
    [InlineData("\"summary\":[{\"type\":\"text\",\"text\":\"Hm.\"}]")]
    public void The_text_of_reasoning_is_read_from_parts_of_any_type(string fields) =>
        Assert.Equal("Hm.", Wire.Read<Response>($$"""{"id":"resp_1","output":[{"type":"reasoning",{{fields}} }]}""").Reasoning);

    [Fact]
    public void An_empty_response_has_no_text_and_no_calls()
    {
        var response = Wire.Read<Response>("""{"id":"resp_1","output":[]}""");

        Assert.Equal(("", null, ""), (response.Text, response.Refusal, response.Reasoning));
        Assert.Empty(response.ToolCalls);
        Assert.Empty(response.Citations);
        Assert.False(response.IsRunning);
    }

    [Theory]
    [InlineData("""{"id":"resp_1","status":"failed","error":{"code":"server_error","message":"Oops."},"output":[]}""", "The response resp_1 is failed, not completed: Oops. (server_error)")]
    [InlineData("""{"id":"resp_1","status":"incomplete","incomplete_details":{"reason":"max_output_tokens"},"output":[]}""", "The response resp_1 is incomplete, not completed: max_output_tokens")]
    [InlineData("""{"id":"resp_1","status":"queued","output":[]}""", "The response resp_1 is queued, not completed")]
    public void A_response_that_is_not_complete_says_why_when_it_had_to_be(string json, string message)
    {
        var response = Wire.Read<Response>(json);

        var exception = Assert.Throws<ResponseException>(response.EnsureCompleted);

        Assert.Equal(message, exception.Message);
        Assert.Same(response, exception.Response);
    }

    [Theory]
    [InlineData("queued", true)]
    [InlineData("in_progress", true)]
    [InlineData("brand_new", true)]
    [InlineData("completed", false)]
    [InlineData("cancelled", false)]
    public void A_response_tells_whether_the_server_is_still_working_on_it(string status, bool isRunning) =>
        Assert.Equal(isRunning, Wire.Read<Response>($$"""{"status":"{{status}}"}""").IsRunning);
}
