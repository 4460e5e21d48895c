using OpenAi.Functions;

namespace OpenAi.Responses;

/// <summary>What of a response waits for an answer, as the loop sees it.</summary>
internal static class ResponseCalls
{
    /// <summary>Whether something waits for the caller: work of its own, or a decision.</summary>
    public static bool IsWaiting(ResponseItem? item) => item is ResponseMcpApprovalRequestItem || item?.IsCallersWork == true;

    /// <summary>The call of a function or a custom tool; <see langword="null"/> for other items.</summary>
    public static ToolCall? ToCall(ResponseItem item, int round) => item switch
    {
        ResponseFunctionCallItem call => new(round, call.CallId, call.Name, call.Arguments),
        ResponseCustomCallItem call => new(round, call.CallId, call.Name, call.Input) { IsText = true },
        _ => null,
    };

    /// <summary>The item that answers a call; one of a program's goes back to it.</summary>
    public static ResponseItem Output(ResponseItem item, string output) => item switch
    {
        ResponseCustomCallItem call => new ResponseCustomOutputItem { CallId = call.CallId, Output = output, Caller = call.Caller },
        ResponseFunctionCallItem call => new ResponseFunctionOutputItem { CallId = call.CallId, Output = output, Caller = call.Caller },
        _ => throw new ArgumentException("It is no call.", nameof(item)),
    };

    /// <summary>A call that is forced once must not be forced for ever.</summary>
    public static ResponseToolChoice? Relaxed(ResponseToolChoice? choice) => choice switch
    {
        null or UnknownResponseToolChoice or ResponseToolChoiceMode { Mode: not "required" } => choice,
        ResponseAllowedChoice allowed => allowed.Mode == AllowedToolsMode.Required ? allowed with { Mode = AllowedToolsMode.Auto } : allowed,
        _ => null,
    };
}
