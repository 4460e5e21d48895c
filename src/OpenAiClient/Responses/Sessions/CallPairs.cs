namespace OpenAi.Responses;

/// <summary>Matches calls that the caller executes with their outputs: the API refuses either without the other.</summary>
internal static class CallPairs
{
    private const string Unanswered = "Error: The call was not answered.";

    /// <summary>Returns the items without calls that have no output, and without the reasoning that led to those calls.</summary>
    public static IReadOnlyList<ResponseItem> WithoutOpenCalls(IReadOnlyList<ResponseItem> items)
    {
        var answered = AnsweredIds(items);
        if (items.All(item => !IsOpen(item, answered)))
            return items;
        var closed = new List<ResponseItem>(items.Count);
        for (var i = 0; i < items.Count; i++)
        {
            var led = items.Skip(i).FirstOrDefault(static item => item is not ResponseReasoningItem);
            if (led is null || !IsOpen(led, answered))
                closed.Add(items[i]);
        }
        return closed;
    }

    /// <summary>Creates error outputs for calls without one in the items; calls whose output is not a text get none.</summary>
    public static IEnumerable<ResponseItem> AnswersFor(IEnumerable<ResponseItem> calls, IEnumerable<ResponseItem> items)
    {
        var answered = AnsweredIds(items);
        return calls
            .Where(call => call is ResponseFunctionCallItem or ResponseCustomCallItem && IsOpen(call, answered))
            .Select(static call => ResponseCalls.Output(call, Unanswered));
    }

    /// <summary>Whether one of the items is a call without an output.</summary>
    public static bool HasOpenCalls(IReadOnlyList<ResponseItem> items)
    {
        var answered = AnsweredIds(items);
        return items.Any(item => IsOpen(item, answered));
    }

    private static bool IsOpen(ResponseItem item, HashSet<string> answered) => item.IsCallersWork && !(CallId(item) is { } id && answered.Contains(id));

    private static HashSet<string> AnsweredIds(IEnumerable<ResponseItem> items) => items.Select(AnsweredId).OfType<string>().ToHashSet(StringComparer.Ordinal);

    private static string? CallId(ResponseItem call) => call switch
    {
        ResponseFunctionCallItem item => item.CallId,
        ResponseCustomCallItem item => item.CallId,
        ResponseComputerCallItem item => item.CallId,
        ResponseShellCallItem item => item.CallId,
        ResponseLocalShellCallItem item => item.CallId,
        ResponsePatchCallItem item => item.CallId,
        ResponseToolSearchCallItem item => item.CallId,
        _ => null,
    };

    private static string? AnsweredId(ResponseItem output) => output switch
    {
        ResponseFunctionOutputItem item => item.CallId,
        ResponseCustomOutputItem item => item.CallId,
        ResponseComputerOutputItem item => item.CallId,
        ResponseShellOutputItem item => item.CallId,
        ResponseLocalShellOutputItem item => item.Id,
        ResponsePatchOutputItem item => item.CallId,
        ResponseToolSearchOutputItem item => item.CallId,
        _ => null,
    };
}
