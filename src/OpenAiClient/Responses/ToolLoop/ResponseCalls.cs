using OpenAi.Functions;

namespace OpenAi.Responses;

/// <summary>Finds the items of a response that need an answer in the loop.</summary>
internal static class ResponseCalls
{
    /// <summary>Whether an item waits for the caller: for the execution of a call, or for a decision.</summary>
    public static bool IsWaiting(ResponseItem? item) => item is ResponseMcpApprovalRequestItem || item?.IsCallersWork == true;

    /// <summary>Returns the call of a function or a custom tool; <see langword="null"/> for other items.</summary>
    public static ToolCall? ToCall(ResponseItem item, int round) => item switch
    {
        ResponseFunctionCallItem call => new(round, call.CallId, call.Name, call.Arguments),
        ResponseCustomCallItem call => new(round, call.CallId, call.Name, call.Input) { IsText = true },
        _ => null,
    };

    /// <summary>Creates the item that answers a call; the caller of the tool is copied, so that a program receives its result.</summary>
    public static ResponseItem Output(ResponseItem item, string output) => item switch
    {
        ResponseCustomCallItem call => new ResponseCustomOutputItem { CallId = call.CallId, Output = output, Caller = call.Caller },
        ResponseFunctionCallItem call => new ResponseFunctionOutputItem { CallId = call.CallId, Output = output, Caller = call.Caller },
        _ => throw new ArgumentException("The item is not a call.", nameof(item)),
    };

    /// <summary>Returns the choice for the next rounds: a choice that forces a call would otherwise force one in every round.</summary>
    public static ResponseToolChoice? Relaxed(ResponseToolChoice? choice) => choice switch
    {
        null or UnknownResponseToolChoice or ResponseToolChoiceMode { Mode: not "required" } => choice,
        ResponseAllowedChoice allowed => allowed.Mode == AllowedToolsMode.Required ? allowed with { Mode = AllowedToolsMode.Auto } : allowed,
        _ => null,
    };
}
