using OpenAi.Responses;
using OpenAi.Testing.Chat;

namespace OpenAi.Testing.Responses;

/// <summary>The events of calls and of tools at work, between the beginning and the end of their items.</summary>
internal static class ResponseToolEvents
{
    /// <summary>The item before its pieces have come.</summary>
    public static ResponseItem Begun(ResponseItem item) => item switch
    {
        ResponseFunctionCallItem call => call with { Status = ResponseItemStatus.InProgress, Arguments = "" },
        ResponseCustomCallItem call => call with { Status = ResponseItemStatus.InProgress, Input = "" },
        ResponseMcpCallItem call => call with { Status = ResponseItemStatus.InProgress, Arguments = "", Output = null, Error = null },
        ResponseMcpListToolsItem list => list with { Tools = new List<ResponseMcpTool>() },
        ResponseWebSearchCallItem search => search with { Status = ResponseItemStatus.InProgress },
        ResponseFileSearchCallItem search => search with { Status = ResponseItemStatus.InProgress, Results = null },
        ResponseCodeInterpreterCallItem code => code with { Status = ResponseItemStatus.InProgress, Code = "", Outputs = null },
        ResponseImageGenerationCallItem image => image with { Status = ResponseItemStatus.InProgress, Result = null },
        ResponseShellCallItem { Action: { } action } shell => shell with { Status = ResponseItemStatus.InProgress, Action = action with { Commands = new List<string>() } },
        ResponseShellOutputItem output => output with { Status = ResponseItemStatus.InProgress, Output = new List<ResponseShellResult>() },
        _ => item,
    };

    public static IEnumerable<ResponseStreamEvent> Of(ResponseItem item, int index, int? size) => item switch
    {
        ResponseFunctionCallItem call =>
        [
            .. TextPieces.Of(call.Arguments, size).Select(piece => new ResponseArgumentsDeltaEvent { ItemId = Id(item), OutputIndex = index, Delta = piece }),
            new ResponseArgumentsDoneEvent { ItemId = Id(item), OutputIndex = index, Name = call.Name, Arguments = call.Arguments },
        ],
        ResponseCustomCallItem call =>
        [
            .. TextPieces.Of(call.Input, size).Select(piece => new ResponseCustomInputDeltaEvent { ItemId = Id(item), OutputIndex = index, Delta = piece }),
            new ResponseCustomInputDoneEvent { ItemId = Id(item), OutputIndex = index, Input = call.Input },
        ],
        ResponseMcpCallItem call =>
        [
            Step(item, index, ResponseProgress.McpCallInProgress),
            .. TextPieces.Of(call.Arguments, size).Select(piece => new ResponseMcpArgumentsDeltaEvent { ItemId = Id(item), OutputIndex = index, Delta = piece }),
            new ResponseMcpArgumentsDoneEvent { ItemId = Id(item), OutputIndex = index, Arguments = call.Arguments },
            Step(item, index, call.Error is null ? ResponseProgress.McpCallCompleted : ResponseProgress.McpCallFailed),
        ],
        ResponseMcpListToolsItem list => Steps(item, index, ResponseProgress.McpListToolsInProgress, list.Error is null ? ResponseProgress.McpListToolsCompleted : ResponseProgress.McpListToolsFailed),
        ResponseWebSearchCallItem => Steps(item, index, ResponseProgress.WebSearchInProgress, ResponseProgress.WebSearchSearching, ResponseProgress.WebSearchCompleted),
        ResponseFileSearchCallItem => Steps(item, index, ResponseProgress.FileSearchInProgress, ResponseProgress.FileSearchSearching, ResponseProgress.FileSearchCompleted),
        ResponseCodeInterpreterCallItem call =>
        [
            Step(item, index, ResponseProgress.CodeInterpreterInProgress),
            .. TextPieces.Of(call.Code ?? "", size).Select(piece => new ResponseCodeDeltaEvent { ItemId = Id(item), OutputIndex = index, Delta = piece }),
            new ResponseCodeDoneEvent { ItemId = Id(item), OutputIndex = index, Code = call.Code ?? "" },
            .. Steps(item, index, ResponseProgress.CodeInterpreterInterpreting, ResponseProgress.CodeInterpreterCompleted),
        ],
        ResponseImageGenerationCallItem image =>
        [
            .. Steps(item, index, ResponseProgress.ImageGenerationInProgress, ResponseProgress.ImageGenerationGenerating),
            new ResponsePartialImageEvent { ItemId = Id(item), OutputIndex = index, PartialImageIndex = 0, PartialImageB64 = image.Result ?? "" },
            Step(item, index, ResponseProgress.ImageGenerationCompleted),
        ],
        ResponseShellCallItem { Action: { } action } => action.Commands.SelectMany((command, place) => Command(command, index, place, size)),
        ResponseShellOutputItem output =>
        [
            .. output.Output.Select((result, place) => new ResponseShellOutputDeltaEvent { ItemId = Id(item), OutputIndex = index, CommandIndex = place, Delta = new() { Stdout = result.Stdout, Stderr = result.Stderr } }),
            .. output.Output.Select((result, place) => new ResponseShellOutputDoneEvent { ItemId = Id(item), OutputIndex = index, CommandIndex = place, Output = [result] }),
        ],
        _ => [],
    };

    private static string Id(ResponseItem item) => item.Id ?? "";

    private static IEnumerable<ResponseStreamEvent> Command(string command, int index, int place, int? size) =>
    [
        new ResponseShellCommandAddedEvent { OutputIndex = index, CommandIndex = place },
        .. TextPieces.Of(command, size).Select(piece => new ResponseShellCommandDeltaEvent { OutputIndex = index, CommandIndex = place, Delta = piece }),
        new ResponseShellCommandDoneEvent { OutputIndex = index, CommandIndex = place, Command = command },
    ];

    private static IEnumerable<ResponseStreamEvent> Steps(ResponseItem item, int index, params ResponseProgress[] steps) => steps.Select(step => Step(item, index, step));

    private static ResponseItemProgressEvent Step(ResponseItem item, int index, ResponseProgress step) => new() { Kind = step, ItemId = Id(item), OutputIndex = index };
}
