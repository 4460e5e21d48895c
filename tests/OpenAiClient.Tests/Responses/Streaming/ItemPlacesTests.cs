using OpenAi.Conformance;
using OpenAi.Responses;

namespace OpenAi.Tests.Responses.Streaming;

/// <summary>The items of a stream are kept apart, whatever its events say of their places.</summary>
public class ItemPlacesTests
{
    private const string Whole = "reasoning Hm. | message Sun. | function_call {\"a\":1} | function_call {\"b\":2}";

    [Theory]
    [InlineData("rs_1", "msg_1", "fc_1", "fc_2")]
    [InlineData("", "", "", "")]
    public void Without_an_index_an_event_belongs_to_the_item_of_its_id_or_to_the_last_one(string thought, string message, string first, string second) =>
        Assert.Equal(Whole, Fold(
            Added("reasoning", thought, """
                "summary":[]
                """),
            """{"type":"response.reasoning_text.delta","item_id":"ID","delta":"Hm."}""".Replace("ID", thought, StringComparison.Ordinal),
            Done("reasoning", thought, """
                "summary":[],"content":[{"type":"reasoning_text","text":"Hm."}]
                """),
            Added("message", message, """
                "role":"assistant","content":[]
                """),
            """{"type":"response.content_part.added","item_id":"ID","part":{"type":"output_text","text":""}}""".Replace("ID", message, StringComparison.Ordinal),
            """{"type":"response.output_text.delta","item_id":"ID","delta":"Sun."}""".Replace("ID", message, StringComparison.Ordinal),
            Added("function_call", first, """
                "name":"f","call_id":"c1","arguments":""
                """),
            """{"type":"response.function_call_arguments.delta","item_id":"ID","delta":"{\"a\":1}"}""".Replace("ID", first, StringComparison.Ordinal),
            Added("function_call", second, """
                "name":"g","call_id":"c2","arguments":""
                """),
            """{"type":"response.function_call_arguments.delta","item_id":"ID","delta":"{\"b\":2}"}""".Replace("ID", second, StringComparison.Ordinal)));

    [Fact]
    public void Without_an_index_events_of_items_that_were_not_announced_make_an_item_for_each_id() =>
        Assert.Equal(Whole, Fold(
            """{"type":"response.reasoning_text.delta","item_id":"rs_1","delta":"Hm."}""",
            """{"type":"response.output_text.delta","item_id":"msg_1","delta":"Sun"}""",
            """{"type":"response.function_call_arguments.delta","item_id":"fc_1","delta":"{\"a\":1"}""",
            """{"type":"response.function_call_arguments.delta","item_id":"fc_2","delta":"{\"b\":2}"}""",
            """{"type":"response.function_call_arguments.delta","item_id":"fc_1","delta":"}"}""",
            """{"type":"response.output_text.delta","item_id":"msg_1","delta":"."}"""));

    [Fact]
    public void An_item_that_was_announced_without_its_id_gets_it_from_the_next_event() =>
        Assert.Equal("message Sun.", Fold(
            Added("message", "", """
                "role":"assistant","content":[]
                """),
            """{"type":"response.output_text.delta","item_id":"msg_1","delta":"Sun"}""",
            """{"type":"response.output_text.delta","item_id":"msg_1","delta":"."}"""));

    [Fact]
    public void With_an_index_the_ids_may_differ_in_each_event() =>
        Assert.Equal("message Sun. | message Rain.", Fold(
            """{"type":"response.output_item.added","output_index":0,"item":{"type":"message","id":"a","role":"assistant","content":[]}}""",
            """{"type":"response.output_text.delta","output_index":0,"item_id":"b","delta":"Sun"}""",
            """{"type":"response.output_text.delta","output_index":1,"item_id":"c","delta":"Rain."}""",
            """{"type":"response.output_text.delta","output_index":0,"item_id":"d","delta":"."}"""));

    private static string Added(string type, string id, string fields) => Item("added", type, id, fields);

    private static string Done(string type, string id, string fields) => Item("done", type, id, fields);

    private static string Item(string kind, string type, string id, string fields) =>
        $$"""{"type":"response.output_item.{{kind}}","item":{"type":"{{type}}","id":"{{id}}",{{fields}} } }""";

    private static string Fold(params string[] events)
    {
        var accumulator = new ResponseAccumulator();
        foreach (var json in events)
            accumulator.Add(Wire.Read<ResponseStreamEvent>(json));
        return string.Join(" | ", accumulator.ToResponse().Output.Select(static item => $"{item.Type} {Said(item)}"));
    }

    private static string Said(ResponseItem item) => item switch
    {
        ResponseReasoningItem reasoning => reasoning.Text,
        ResponseMessageItem message => message.Text,
        ResponseFunctionCallItem call => call.Arguments,
        _ => "",
    };
}
