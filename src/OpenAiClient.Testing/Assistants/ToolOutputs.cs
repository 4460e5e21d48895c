using OpenAi.Assistants;
using OpenAi.Testing.World;

namespace OpenAi.Testing.Assistants;

/// <summary>Assigns the outputs to the calls; every call must have exactly one.</summary>
internal static class ToolOutputs
{
    public static IReadOnlyList<ThreadToolCall> Fill(IReadOnlyList<ThreadToolCall> calls, IReadOnlyList<ThreadToolOutput>? outputs)
    {
        var byId = new Dictionary<string, string>();
        foreach (var output in outputs ?? [])
        {
            var id = output?.ToolCallId ?? "";
            Check(calls.Any(call => call.Id == id), $"the run did not request the call '{id}'.");
            Check(byId.TryAdd(id, output!.Output ?? ""), $"the call '{id}' has two outputs.");
        }
        var missing = calls.Where(call => !byId.ContainsKey(call.Id!)).Select(static call => call.Id);
        Check(!missing.Any(), $"all calls must be answered in one request; these are missing: {string.Join(", ", missing)}.");
        return calls.Cast<ThreadFunctionCall>()
            .Select(call => (ThreadToolCall)(call with { Function = call.Function with { Output = byId[call.Id!] } }))
            .ToList();
    }

    private static void Check(bool isRight, string problem) => FakeRefusal.If(!isRight, "tool_outputs", problem);
}
