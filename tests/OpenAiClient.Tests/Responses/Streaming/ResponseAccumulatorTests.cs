using OpenAi.Conformance;
using OpenAi.Responses;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Responses.Streaming;

/// <summary>Events that no recording contains, and events of faulty servers.</summary>
public class ResponseAccumulatorTests
{
    [Theory]
    [InlineData(
        """{"type":"response.refusal.delta","item_id":"i","output_index":0,"content_index":0,"delta":"I "}""",
        """{"type":"response.refusal.delta","item_id":"i","output_index":0,"content_index":0,"delta":"cannot."}""",
        """{"type":"response.refusal.done","item_id":"i","output_index":0,"content_index":0,"refusal":"I cannot."}""",
        """{"type":"message","id":"i","role":"assistant","content":[{"type":"refusal","refusal":"I cannot."}]}""")]
    [InlineData(
        """{"type":"response.reasoning_text.delta","item_id":"i","output_index":0,"content_index":0,"delta":"First "}""",
        """{"type":"response.reasoning_text.delta","item_id":"i","output_index":0,"content_index":0,"delta":"this."}""",
        """{"type":"response.reasoning_text.done","item_id":"i","output_index":0,"content_index":0,"text":"First this."}""",
        """{"type":"reasoning","id":"i","content":[{"type":"reasoning_text","text":"First this."}]}""")]
    [InlineData(
        """{"type":"response.reasoning_summary_text.delta","item_id":"i","output_index":0,"summary_index":0,"delta":"In "}""",
        """{"type":"response.reasoning_summary_text.delta","item_id":"i","output_index":0,"summary_index":0,"delta":"short."}""",
        """{"type":"response.reasoning_summary_text.done","item_id":"i","output_index":0,"summary_index":0,"text":"In short."}""",
        """{"type":"reasoning","id":"i","summary":[{"type":"summary_text","text":"In short."}]}""")]
    [InlineData(
        """{"type":"response.function_call_arguments.delta","item_id":"i","output_index":0,"delta":"{\"a\""}""",
        """{"type":"response.function_call_arguments.delta","item_id":"i","output_index":0,"delta":":1}"}""",
        """{"type":"response.function_call_arguments.done","item_id":"i","output_index":0,"arguments":"{\"a\":1}"}""",
        """{"type":"function_call","id":"i","arguments":"{\"a\":1}"}""")]
    [InlineData(
        """{"type":"response.custom_tool_call_input.delta","item_id":"i","output_index":0,"delta":"ls "}""",
        """{"type":"response.custom_tool_call_input.delta","item_id":"i","output_index":0,"delta":"-l"}""",
        """{"type":"response.custom_tool_call_input.done","item_id":"i","output_index":0,"input":"ls -l"}""",
        """{"type":"custom_tool_call","id":"i","input":"ls -l"}""")]
    [InlineData(
        """{"type":"response.mcp_call_arguments.delta","item_id":"i","output_index":0,"delta":"{"}""",
        """{"type":"response.mcp_call_arguments.delta","item_id":"i","output_index":0,"delta":"}"}""",
        """{"type":"response.mcp_call_arguments.done","item_id":"i","output_index":0,"arguments":"{}"}""",
        """{"type":"mcp_call","id":"i","arguments":"{}"}""")]
    [InlineData(
        """{"type":"response.shell_call_command.delta","output_index":0,"command_index":0,"delta":"ls "}""",
        """{"type":"response.shell_call_command.delta","output_index":0,"command_index":0,"delta":"-l"}""",
        """{"type":"response.shell_call_command.done","output_index":0,"command_index":0,"command":"ls -l"}""",
        """{"type":"shell_call","action":{"commands":["ls -l"]}}""")]
    public void Pieces_give_what_their_end_gives(string first, string second, string done, string item)
    {
        JsonAssert.Contains(item, Assert.Single(Fold(first, second).Output).ToString());
        JsonAssert.Contains(item, Assert.Single(Fold(done).Output).ToString());
        JsonAssert.Contains(item, Assert.Single(Fold(first, second, done).Output).ToString());
        JsonAssert.Contains(item, Assert.Single(Fold(first, done).Output).ToString());
    }

    [Theory]
    [InlineData("web_search_call", "response.web_search_call.searching", "searching")]
    [InlineData("file_search_call", "response.file_search_call.completed", "completed")]
    [InlineData("image_generation_call", "response.image_generation_call.generating", "generating")]
    [InlineData("mcp_call", "response.mcp_call.failed", "failed")]
    [InlineData("code_interpreter_call", "response.code_interpreter_call.interpreting", "interpreting")]
    public void Progress_is_the_status_of_its_item(string type, string kind, string status)
    {
        var response = Fold(
            $$"""{"type":"response.output_item.added","output_index":0,"item":{"type":"{{type}}","id":"i","status":"in_progress"} }""",
            $$"""{"type":"{{kind}}","item_id":"i","output_index":0}""");

        JsonAssert.Contains($$"""{"type":"{{type}}","id":"i","status":"{{status}}" }""", Assert.Single(response.Output).ToString());
    }

    [Theory]
    [InlineData("""{"type":"response.audio.delta","delta":"AA=="}""")]
    [InlineData("""{"type":"response.audio.done"}""")]
    [InlineData("""{"type":"response.audio.transcript.delta","delta":"Hi"}""")]
    [InlineData("""{"type":"response.audio.transcript.done"}""")]
    [InlineData("""{"type":"response.dream.delta","output_index":99999999999999,"delta":{"of":["sheep"]}}""")]
    [InlineData("""{"type":""}""")]
    [InlineData("""{"no":"type"}""")]
    [InlineData("""{"type":"response.output_item.added","output_index":0,"item":null}""")]
    public void What_is_about_no_item_changes_nothing(string json)
    {
        const string Text = """{"type":"response.output_text.delta","item_id":"i","output_index":0,"content_index":0,"delta":"Hi"}""";

        Assert.Equal(Fold(Text).ToString(), Fold(Text, json).ToString());
    }

    public static TheoryData<string, string> Places
    {
        get
        {
            var data = new TheoryData<string, string>();
            string[] values = ["-1", "1024", "2147483647"];
            (string Type, string Index)[] places =
            [
                ("response.output_item.added\",\"item\":{\"type\":\"message\"},\"x\":\"", "output_index"),
                ("response.output_item.done\",\"item\":{\"type\":\"message\"},\"x\":\"", "output_index"),
                ("response.content_part.added\",\"part\":{\"type\":\"output_text\"},\"x\":\"", "content_index"),
                ("response.output_text.annotation.added\",\"annotation\":{\"type\":\"url_citation\"},\"x\":\"", "annotation_index"),
                ("response.output_text.delta", "output_index"), ("response.output_text.delta", "content_index"), ("response.output_text.done", "content_index"),
                ("response.refusal.delta", "content_index"), ("response.refusal.done", "output_index"),
                ("response.reasoning_text.delta", "content_index"), ("response.reasoning_summary_text.delta", "summary_index"),
                ("response.reasoning_summary_text.done", "summary_index"),
                ("response.function_call_arguments.delta", "output_index"), ("response.function_call_arguments.done", "output_index"),
                ("response.custom_tool_call_input.delta", "output_index"), ("response.mcp_call_arguments.delta", "output_index"),
                ("response.code_interpreter_call_code.delta", "output_index"),
                ("response.shell_call_command.delta", "command_index"), ("response.shell_call_command.added", "command_index"), ("response.shell_call_command.done", "output_index"),
                ("response.web_search_call.searching", "output_index"), ("response.image_generation_call.partial_image", "output_index"),
            ];
            foreach (var (type, index) in places)
            {
                foreach (var value in values)
                    data.Add($$"""{"type":"{{type}}","{{index}}":{{value}}}""", index);
            }
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void Absurd_places_are_refused_before_anything_is_made_for_them(string json, string index)
    {
        var accumulator = new ResponseAccumulator();
        accumulator.Add(Event("""{"type":"response.output_text.delta","item_id":"i","output_index":5,"content_index":0,"delta":"Hi"}"""));

        Assert.NotNull(index);
        Assert.Throws<InvalidResponseException>(() => accumulator.Add(Event(json)));
        Assert.Equal("Hi", accumulator.ToResponse().Text);
    }

    [Fact]
    public void Annotations_come_to_their_text_and_items_to_their_order()
    {
        var response = Fold(
            """{"type":"response.output_text.delta","item_id":"b","output_index":1,"content_index":0,"delta":"See it."}""",
            """{"type":"response.output_text.annotation.added","item_id":"b","output_index":1,"content_index":0,"annotation_index":0,"annotation":{"type":"url_citation","url":"https://a.example/","start_index":0,"end_index":3}}""",
            """{"type":"response.reasoning_summary_part.added","item_id":"a","output_index":0,"summary_index":0,"part":{"type":"summary_text","text":""}}""",
            """{"type":"response.reasoning_summary_part.done","item_id":"a","output_index":0,"summary_index":0,"part":{"type":"summary_text","text":"Thought."}}""");

        Assert.Equal(["reasoning", "message"], response.Output.Select(static item => item.Type));
        Assert.Equal(("Thought.", "See it."), (response.Reasoning, response.Text));
        Assert.Equal("https://a.example/", Assert.IsType<ResponseUrlCitation>(Assert.Single(response.Citations)).Url);
    }

    [Fact]
    public void An_error_makes_the_response_failed_and_ends_it()
    {
        var accumulator = new ResponseAccumulator();
        accumulator.Add(Event("""{"type":"response.output_text.delta","output_index":0,"content_index":0,"delta":"Hal"}"""));
        accumulator.Add(Event("""{"type":"error","code":"server_error","message":"Out of order.","sequence_number":7}"""));

        var response = accumulator.ToResponse();
        Assert.Equal((ResponseStatus.Failed, "Out of order.", "Hal"), (response.Status, response.Error?.Message, response.Text));
        Assert.Equal((true, 7), (accumulator.IsEnded, accumulator.LastSequenceNumber));
    }

    [Theory]
    [InlineData("queued", false)]
    [InlineData("in_progress", false)]
    [InlineData("completed", true)]
    [InlineData("failed", true)]
    [InlineData("incomplete", true)]
    public void A_state_is_the_responses_own_and_its_output_goes_before_the_pieces(string status, bool ends)
    {
        var accumulator = new ResponseAccumulator();
        accumulator.Add(Event("""{"type":"response.output_text.delta","output_index":0,"content_index":0,"delta":"Hal"}"""));
        accumulator.Add(Event($$"""{"type":"response.{{status}}","response":{"id":"resp_1","status":"{{status}}","output":[],"new":{"a":1} } }"""));
        Assert.Equal(("Hal", ends), (accumulator.ToResponse().Text, accumulator.IsEnded));

        accumulator.Add(Event($$"""{"type":"response.{{status}}","response":{"id":"resp_1","status":"{{status}}","output":[{"type":"message","content":[{"type":"output_text","text":"Hello"}]}],"new":{"a":1} } }"""));
        JsonAssert.Contains($$"""{"id":"resp_1","status":"{{status}}","new":{"a":1} }""", accumulator.ToResponse().ToString());
        Assert.Equal("Hello", accumulator.ToResponse().Text);
    }

    [Fact]
    public void A_snapshot_stays_as_it_was()
    {
        var accumulator = new ResponseAccumulator();
        accumulator.Add(Event("""{"type":"response.output_item.added","output_index":0,"item":{"type":"message","id":"i","role":"assistant","content":[],"new":1}}"""));
        accumulator.Add(Event("""{"type":"response.output_text.delta","output_index":0,"content_index":0,"delta":"Hal"}"""));
        var half = accumulator.ToResponse();
        accumulator.Add(Event("""{"type":"response.output_text.delta","output_index":0,"content_index":0,"delta":"lo"}"""));

        Assert.Equal(("Hal", "Hallo"), (half.Text, accumulator.ToResponse().Text));
        JsonAssert.Contains("""{"new":1}""", accumulator.ToResponse().Output[0].ToString());
    }

    private static Response Fold(params string[] events)
    {
        var accumulator = new ResponseAccumulator();
        foreach (var json in events)
            accumulator.Add(Event(json));
        return accumulator.ToResponse();
    }

    private static ResponseStreamEvent Event(string json) => Wire.Read<ResponseStreamEvent>(json);
}
