using OpenAi.Assistants;
using OpenAi.Testing.World;

namespace OpenAi.Testing.Assistants;

/// <summary>Gives each call its output; every call must have exactly one.</summary>
internal static class ToolOutputs
{
    public static IReadOnlyList<ThreadToolCall> Fill(IReadOnlyList<ThreadToolCall> calls, IReadOnlyList<ThreadToolOutput>? outputs)
    {
        var byId = new Dictionary<string, string>();
        foreach (var output in outputs ?? [])
        {
            var id = output?.ToolCallId ?? "";
            Check(calls.Any(call => call.Id == id), $"the run has not asked for the call '{id}'.");
            Check(byId.TryAdd(id, output!.Output ?? ""), $"the call '{id}' is answered twice.");
        }
        var missing = calls.Where(call => !byId.ContainsKey(call.Id!)).Select(static call => call.Id);
        Check(!missing.Any(), $"every call is answered at once; these are not: {string.Join(", ", missing)}.");
        return calls.Cast<ThreadFunctionCall>()
            .Select(call => (ThreadToolCall)(call with { Function = call.Function with { Output = byId[call.Id!] } }))
            .ToList();
    }

    private static void Check(bool isRight, string problem) => FakeRefusal.If(!isRight, "tool_outputs", problem);
}
