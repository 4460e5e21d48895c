using OpenAi.Responses;
using OpenAi.Testing.World;

namespace OpenAi.Testing.Responses;

/// <summary>An item as the server stores and returns it: with an id, a status, and its content as parts.</summary>
internal static class StoredItem
{
    public static ResponseItem Of(ResponseItem item, FakeWorld world)
    {
        if (item is UnknownResponseItem)
            return item;
        var kept = item with { Id = item.Id ?? world.NewId(Prefix(item)) };
        SetStatus(kept);
        switch (kept)
        {
            case ResponseFunctionCallItem call:
                call.CallId = call.CallId.Length > 0 ? call.CallId : world.NewId("call_");
                break;
            case ResponseCustomCallItem call:
                call.CallId = call.CallId.Length > 0 ? call.CallId : world.NewId("call_");
                break;
            case ResponseMessageItem { Content.IsText: true } message:
                message.Content = message.Role == ResponseRole.Assistant ? Whole(new ResponseOutputTextPart { Text = message.Text }) : new ResponseInputTextPart { Text = message.Text };
                break;
            case ResponseMessageItem { Content: { } content } message:
                message.Content = ResponseContent.FromParts([.. content.Select(Whole)]);
                break;
            case ResponseReasoningItem reasoning:
                reasoning.Summary = reasoning.Summary.ToList();
                break;
            case ResponseComputerCallItem call:
                call.PendingSafetyChecks = call.PendingSafetyChecks.ToList();
                break;
        }
        return kept;
    }

    // Lists, because empty arrays would be left out, and clients of others want them.
    private static ResponseContentPart Whole(ResponseContentPart part) =>
        part is ResponseOutputTextPart text ? text with { Annotations = text.Annotations.ToList(), Logprobs = text.Logprobs.ToList() } : part;

    // The kinds whose status the API always returns; it returns reasoning and what MCP servers did without one.
    private static void SetStatus(ResponseItem item)
    {
        var done = ResponseItemStatus.Completed;
        _ = item switch
        {
            ResponseMessageItem made => made.Status ??= done,
            ResponseFunctionCallItem made => made.Status ??= done,
            ResponseFunctionOutputItem made => made.Status ??= done,
            ResponseCustomCallItem made => made.Status ??= done,
            ResponseCustomOutputItem made => made.Status ??= done,
            ResponseWebSearchCallItem made => made.Status ??= done,
            ResponseFileSearchCallItem made => made.Status ??= done,
            ResponseToolSearchCallItem made => made.Status ??= done,
            ResponseToolSearchOutputItem made => made.Status ??= done,
            ResponseCodeInterpreterCallItem made => made.Status ??= done,
            ResponseImageGenerationCallItem made => made.Status ??= done,
            ResponseComputerCallItem made => made.Status ??= done,
            ResponseComputerOutputItem made => made.Status ??= done,
            ResponseLocalShellCallItem made => made.Status ??= done,
            ResponseLocalShellOutputItem made => made.Status ??= done,
            ResponseShellCallItem made => made.Status ??= done,
            ResponseShellOutputItem made => made.Status ??= done,
            ResponsePatchCallItem made => made.Status ??= done,
            ResponsePatchOutputItem made => made.Status ??= done,
            ResponseProgramOutputItem made => made.Status ??= done,
            _ => null,
        };
    }

    private static string Prefix(ResponseItem item) => item switch
    {
        ResponseMessageItem => "msg_",
        ResponseReasoningItem => "rs_",
        ResponseFunctionCallItem => "fc_",
        ResponseMcpApprovalRequestItem => "mcpr_",
        ResponseCompactionItem => "cmp_",
        _ => "item_",
    };
}
