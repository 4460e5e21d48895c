using OpenAi.Conformance;
using OpenAi.Responses;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Responses;

/// <summary>The output of a model becomes input again, without anything that servers reject with a 400.</summary>
public class ToInputTests
{
    private const string Reasoning = """{"id":"rs_1","type":"reasoning","summary":[],"encrypted_content":"x"}""";
    private const string Call = """{"id":"fc_1","type":"function_call","status":"completed","call_id":"c1","name":"f","arguments":"{}"}""";

    [Fact]
    public void Reasoning_and_the_call_behind_it_stay_together() => Gives($"{Reasoning},{Call}", $"{Reasoning},{Call}");

    [Fact]
    public void Reasoning_with_nothing_behind_it_is_left_out() => Gives($"{Call},{Reasoning}", Call);

    [Fact]
    public void Without_storage_ids_are_left_out_and_encrypted_reasoning_stays() =>
        Gives(
            $"{Reasoning},{Call}",
            """{"type":"reasoning","summary":[],"encrypted_content":"x"},{"type":"function_call","status":"completed","call_id":"c1","name":"f","arguments":"{}"}""",
            isStored: false);

    [Fact]
    public void Without_storage_reasoning_that_is_not_encrypted_cannot_be_found_again_and_is_left_out() =>
        Gives(
            """{"id":"rs_1","type":"reasoning","summary":[]},{"id":"msg_1","type":"message","role":"assistant","content":[{"type":"output_text","text":"Hi"}]}""",
            """{"type":"message","role":"assistant","content":[{"type":"output_text","text":"Hi"}]}""",
            isStored: false);

    [Fact]
    public void Without_storage_ids_that_other_items_name_stay() =>
        Gives(
            """{"id":"mcpr_1","type":"mcp_approval_request","name":"f","arguments":"{}","server_label":"s"}""",
            """{"id":"mcpr_1","type":"mcp_approval_request","name":"f","arguments":"{}","server_label":"s"}""",
            isStored: false);

    [Fact]
    public void Explicit_nulls_are_not_sent_back() =>
        Gives(
            """{"id":"msg_1","type":"message","role":"assistant","status":null,"content":[],"brand_new":null}""",
            """{"id":"msg_1","type":"message","role":"assistant","content":[]}""");

    [Fact]
    public void The_author_of_an_item_is_not_sent_back() =>
        Gives(
            """
            {"id":"fc_1","type":"function_call","created_by":"me","call_id":"c1","name":"f","arguments":"{}"},
            {"id":"sh_1","type":"shell_call_output","call_id":"c2","created_by":"me","output":[{"stdout":"a","stderr":"","created_by":"me","outcome":{"type":"timeout"}}]}
            """,
            """
            {"id":"fc_1","type":"function_call","call_id":"c1","name":"f","arguments":"{}"},
            {"id":"sh_1","type":"shell_call_output","call_id":"c2","output":[{"stdout":"a","stderr":"","outcome":{"type":"timeout"}}]}
            """);

    [Fact]
    public void Failed_outputs_are_left_out_with_their_calls_and_the_reasoning_before_these() =>
        Gives(
            Reasoning + """
            ,
            {"id":"cu_1","type":"computer_call","call_id":"c9","action":{"type":"wait"},"pending_safety_checks":[]},
            {"id":"cuo_1","type":"computer_call_output","call_id":"c9","status":"failed","output":{"type":"computer_screenshot"}},
            {"id":"ct_1","type":"custom_tool_call","call_id":"c8","name":"t","input":"x"},
            {"id":"cto_1","type":"custom_tool_call_output","call_id":"c8","status":"incomplete","output":"x"},
            """ + Call,
            Call);

    [Fact]
    public void Kinds_that_are_not_known_are_passed_on() => Gives("""{"type":"brand_new","id":"x","created_by":"me"}""", """{"type":"brand_new","id":"x","created_by":"me"}""");

    [Fact]
    public void The_phase_of_a_message_is_kept() =>
        Gives(
            """{"id":"m","type":"message","role":"assistant","phase":"commentary","content":[]}""",
            """{"id":"m","type":"message","role":"assistant","phase":"commentary","content":[]}""");

    [Fact]
    public void The_summary_of_reasoning_that_a_server_left_out_is_sent_back_empty() =>
        Gives(
            """{"id":"rs_1","type":"reasoning","content":[{"type":"reasoning_text","text":"Hm."}]},{"id":"m","type":"message","role":"assistant","content":"Sun."}""",
            """{"id":"rs_1","type":"reasoning","summary":[],"content":[{"type":"reasoning_text","text":"Hm."}]},{"id":"m","type":"message","role":"assistant","content":"Sun."}""");

    [Fact]
    public void The_response_itself_is_left_as_it_is()
    {
        var response = Response(Call, isStored: false);

        _ = response.ToInput();

        Assert.Equal("fc_1", response.Output[0].Id);
    }

    private static void Gives(string output, string input, bool isStored = true) =>
        JsonAssert.Equal($"[{input}]", $"[{string.Join(',', Response(output, isStored).ToInput().Select(static item => item.ToString()))}]");

    private static Response Response(string output, bool isStored) =>
        Wire.Read<Response>($$"""{"id":"resp_1","object":"response","status":"completed","store":{{(isStored ? "true" : "false")}},"output":[{{output}}]}""");
}
