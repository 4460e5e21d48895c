using System.Text.Json.Serialization;

namespace OpenAi.Responses;

/// <summary>
/// An event of a response's stream. <see cref="ResponseAccumulator"/> combines all events to the response; most programs only need
/// <see cref="Text"/>.
/// </summary>
[Union("type")]
[Variant<ResponseTextDeltaEvent>("response.output_text.delta")]
[Variant<ResponseArgumentsDeltaEvent>("response.function_call_arguments.delta")]
[Variant<ResponseReasoningSummaryDeltaEvent>("response.reasoning_summary_text.delta")]
[Variant<ResponseReasoningDeltaEvent>("response.reasoning_text.delta")]
[Variant<ResponseCodeDeltaEvent>("response.code_interpreter_call_code.delta")]
[Variant<ResponseCreatedEvent>("response.created")]
[Variant<ResponseQueuedEvent>("response.queued")]
[Variant<ResponseInProgressEvent>("response.in_progress")]
[Variant<ResponseCompletedEvent>("response.completed")]
[Variant<ResponseIncompleteEvent>("response.incomplete")]
[Variant<ResponseFailedEvent>("response.failed")]
[Variant<ResponseErrorEvent>("error")]
[Variant<ResponseItemAddedEvent>("response.output_item.added")]
[Variant<ResponseItemDoneEvent>("response.output_item.done")]
[Variant<ResponsePartAddedEvent>("response.content_part.added")]
[Variant<ResponsePartDoneEvent>("response.content_part.done")]
[Variant<ResponseTextDoneEvent>("response.output_text.done")]
[Variant<ResponseAnnotationAddedEvent>("response.output_text.annotation.added")]
[Variant<ResponseRefusalDeltaEvent>("response.refusal.delta")]
[Variant<ResponseRefusalDoneEvent>("response.refusal.done")]
[Variant<ResponseArgumentsDoneEvent>("response.function_call_arguments.done")]
[Variant<ResponseCustomInputDeltaEvent>("response.custom_tool_call_input.delta")]
[Variant<ResponseCustomInputDoneEvent>("response.custom_tool_call_input.done")]
[Variant<ResponseReasoningSummaryPartAddedEvent>("response.reasoning_summary_part.added")]
[Variant<ResponseReasoningSummaryPartDoneEvent>("response.reasoning_summary_part.done")]
[Variant<ResponseReasoningSummaryDoneEvent>("response.reasoning_summary_text.done")]
[Variant<ResponseReasoningDoneEvent>("response.reasoning_text.done")]
[Variant<ResponseCodeDoneEvent>("response.code_interpreter_call_code.done")]
[Variant<ResponseMcpArgumentsDeltaEvent>("response.mcp_call_arguments.delta")]
[Variant<ResponseMcpArgumentsDoneEvent>("response.mcp_call_arguments.done")]
[Variant<ResponsePartialImageEvent>("response.image_generation_call.partial_image")]
[Variant<ResponseShellCommandAddedEvent>("response.shell_call_command.added")]
[Variant<ResponseShellCommandDeltaEvent>("response.shell_call_command.delta")]
[Variant<ResponseShellCommandDoneEvent>("response.shell_call_command.done")]
[Variant<ResponseShellOutputDeltaEvent>("response.shell_call_output_content.delta")]
[Variant<ResponseShellOutputDoneEvent>("response.shell_call_output_content.done")]
[Variant<ResponseAudioDeltaEvent>("response.audio.delta")]
[Variant<ResponseAudioDoneEvent>("response.audio.done")]
[Variant<ResponseAudioTranscriptDeltaEvent>("response.audio.transcript.delta")]
[Variant<ResponseAudioTranscriptDoneEvent>("response.audio.transcript.done")]
[Variant<ResponseItemProgressEvent>("response.web_search_call.in_progress", "response.web_search_call.searching", "response.web_search_call.completed", "response.file_search_call.in_progress", "response.file_search_call.searching", "response.file_search_call.completed", "response.code_interpreter_call.in_progress", "response.code_interpreter_call.interpreting", "response.code_interpreter_call.completed", "response.image_generation_call.in_progress", "response.image_generation_call.generating", "response.image_generation_call.completed", "response.mcp_call.in_progress", "response.mcp_call.completed", "response.mcp_call.failed", "response.mcp_list_tools.in_progress", "response.mcp_list_tools.completed", "response.mcp_list_tools.failed")]
public abstract partial record ResponseStreamEvent : ApiResult
{
    /// <summary>The number of the event in the stream; a background stream can resume after it.</summary>
    public int? SequenceNumber { get; set; }

    /// <summary>The agent that the event is about, if several agents work on the response (<c>?beta=true</c>).</summary>
    public ResponseAgent? Agent { get; set; }

    /// <summary>The new text of the answer; the empty string for other events.</summary>
    [JsonIgnore]
    public string Text => this is ResponseTextDeltaEvent { Delta: { } delta } ? delta : "";
}
