namespace OpenAi.Responses;

/// <summary>
/// An item of a model's input or output, which may be stored: a message, reasoning, a tool call, or the output of one. Input and output
/// have the same type, so that output can be sent again (<see cref="Response.ToInput"/>). Properties that only the server sets are
/// <see langword="null"/> in items that a caller creates.
/// </summary>
[Union("type")]
[Variant<ResponseMessageItem>("message", "", WithField = "role")]
[Variant<ResponseReasoningItem>("reasoning")]
[Variant<ResponseFunctionCallItem>("function_call")]
[Variant<ResponseFunctionOutputItem>("function_call_output")]
[Variant<ResponseWebSearchCallItem>("web_search_call")]
[Variant<ResponseFileSearchCallItem>("file_search_call")]
[Variant<ResponseCodeInterpreterCallItem>("code_interpreter_call")]
[Variant<ResponseImageGenerationCallItem>("image_generation_call")]
[Variant<ResponseCustomCallItem>("custom_tool_call")]
[Variant<ResponseCustomOutputItem>("custom_tool_call_output")]
[Variant<ResponseMcpCallItem>("mcp_call")]
[Variant<ResponseMcpListToolsItem>("mcp_list_tools")]
[Variant<ResponseMcpApprovalRequestItem>("mcp_approval_request")]
[Variant<ResponseMcpApprovalItem>("mcp_approval_response")]
[Variant<ResponseComputerCallItem>("computer_call")]
[Variant<ResponseComputerOutputItem>("computer_call_output")]
[Variant<ResponseShellCallItem>("shell_call")]
[Variant<ResponseShellOutputItem>("shell_call_output")]
[Variant<ResponseLocalShellCallItem>("local_shell_call")]
[Variant<ResponseLocalShellOutputItem>("local_shell_call_output")]
[Variant<ResponsePatchCallItem>("apply_patch_call")]
[Variant<ResponsePatchOutputItem>("apply_patch_call_output")]
[Variant<ResponseToolSearchCallItem>("tool_search_call")]
[Variant<ResponseToolSearchOutputItem>("tool_search_output")]
[Variant<ResponseAdditionalToolsItem>("additional_tools")]
[Variant<ResponseProgramItem>("program")]
[Variant<ResponseProgramOutputItem>("program_output")]
[Variant<ResponseCompactionItem>("compaction")]
[Variant<ResponseCompactionTriggerItem>("compaction_trigger")]
[Variant<ResponseItemReference>("item_reference")]
public abstract partial record ResponseItem : JsonModel
{
    /// <summary>The id of the item, which the server assigns.</summary>
    public string? Id { get; set; }

    /// <summary>The creator of the item, if the server sends it; only in answers.</summary>
    public string? CreatedBy { get; set; }

    /// <summary>The agent that created the item, if several agents work on the response (<c>?beta=true</c>).</summary>
    public ResponseAgent? Agent { get; set; }
}
