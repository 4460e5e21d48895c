using System.Text.Json;

namespace OpenAi.Responses;

/// <summary>Converts output items to input items.</summary>
internal static class InputItems
{
    public static IReadOnlyList<ResponseItem> Of(IReadOnlyList<ResponseItem> output, bool isStored)
    {
        var refused = Refused(output);
        var items = new List<ResponseItem>(output.Count);
        for (var i = 0; i < output.Count; i++)
        {
            if (output[i] is not { } item || refused.Contains(CallId(item)))
                continue;
            // The server refuses reasoning without the item that follows it, and cannot find reasoning that it did not store.
            if (item is ResponseReasoningItem reasoning && ((!isStored && reasoning.EncryptedContent is null) || !IsFollowed(output, i, refused)))
                continue;
            items.Add(Clean(item, isStored));
        }
        return items;
    }

    // The server refuses failed outputs, and calls without an output.
    private static HashSet<string> Refused(IReadOnlyList<ResponseItem> output)
    {
        var refused = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in output)
        {
            if (item is ResponseComputerOutputItem { Status.Value: ResponseItemStatus.Values.Failed } computer)
                refused.Add(computer.CallId);
            else if (item is ResponseCustomOutputItem { Status.Value: not ResponseItemStatus.Values.Completed } custom)
                refused.Add(custom.CallId);
        }
        return refused;
    }

    private static bool IsFollowed(IReadOnlyList<ResponseItem> output, int index, HashSet<string> refused)
    {
        for (var i = index + 1; i < output.Count; i++)
        {
            if (output[i] is not (null or ResponseReasoningItem))
                return !refused.Contains(CallId(output[i]));
        }
        return false;
    }

    private static string CallId(ResponseItem item) => item switch
    {
        ResponseComputerCallItem call => call.CallId,
        ResponseComputerOutputItem made => made.CallId,
        ResponseCustomCallItem call => call.CallId,
        ResponseCustomOutputItem made => made.CallId,
        _ => "",
    };

    private static ResponseItem Clean(ResponseItem item, bool isStored)
    {
        if (item is UnknownResponseItem)
            return item;
        var clean = item with { CreatedBy = null, ExtraFields = WithoutNulls(item.ExtraFields) };
        if (!isStored && !IsNamedByOthers(item))
            clean.Id = null;
        switch (clean)
        {
            // The server requires the list, which some servers leave out if it is empty.
            case ResponseReasoningItem { Summary.Count: 0 } reasoning:
                reasoning.Summary = new List<ResponseContentPart>();
                break;
            // These items have no status in an input.
            case ResponseCustomCallItem call:
                call.Status = null;
                break;
            case ResponseCustomOutputItem made:
                made.Status = null;
                break;
            case ResponseShellOutputItem shell:
                shell.Output = [.. shell.Output.Select(static result => result with { CreatedBy = null })];
                break;
        }
        return clean;
    }

    // The answers to these items refer to their ids.
    private static bool IsNamedByOthers(ResponseItem item) => item is ResponseMcpApprovalRequestItem or ResponseLocalShellCallItem or ResponseItemReference;

    private static Dictionary<string, JsonElement>? WithoutNulls(IDictionary<string, JsonElement>? fields) =>
        fields?.Where(static field => field.Value.ValueKind != JsonValueKind.Null).ToDictionary(static field => field.Key, static field => field.Value);
}
