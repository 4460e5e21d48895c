using OpenAi.Functions;

namespace OpenAi.Chat;

/// <summary>An answer of the model in a loop: the calls to execute, and those that are returned to the caller.</summary>
internal sealed class ChatToolAnswer
{
    private readonly ChatCompletion _completion;
    private readonly int _round;

    public ChatToolAnswer(ChatCompletion completion, int round, int place, Func<string, bool> isOurs)
    {
        _completion = completion;
        _round = round;
        var choice = completion.Choices.Count > 0 ? completion.Choices[0] : null;
        Message = choice?.Message is { } message ? ToolCallIds.WithIds(message, place) : null;
        AllCalls = [.. (Message?.ToolCalls ?? []).Where(static call => call is not null)];
        var isBroken = IsBroken(choice);
        foreach (var call in AllCalls)
        {
            if (!isBroken && ToCall(call) is { } ours && isOurs(ours.Name))
                Calls.Add(ours);
            else
                OpenCalls.Add(call);
        }
    }

    /// <summary>
    /// Whether the calls of a choice must not be executed: the arguments in an incomplete answer may be incomplete too, and a refusal
    /// needs no calls.
    /// </summary>
    public static bool IsBroken(ChatChoice? choice) =>
        choice?.FinishReason?.Value is "length" or "content_filter" || !string.IsNullOrEmpty(choice?.Message?.Refusal);

    public AssistantChatMessage? Message { get; }

    public IReadOnlyList<ChatToolCall> AllCalls { get; }

    public List<ToolCall> Calls { get; } = [];

    public List<ChatToolCall> OpenCalls { get; } = [];

    /// <summary>Whether the loop ends, because there are no calls, or calls that only the caller can answer.</summary>
    public bool IsLast => Calls.Count == 0 || OpenCalls.Count > 0;

    public ChatToolRound ToRound(IReadOnlyList<ToolCallResult> results) => new(_round, _completion, results);

    private ToolCall? ToCall(ChatToolCall call) => call switch
    {
        ChatFunctionToolCall function => new(_round, call.Id, function.Function.Name, function.Function.Arguments),
        ChatCustomToolCall custom => new(_round, call.Id, custom.Custom.Name, custom.Custom.Input) { IsText = true },
        _ => null,
    };
}
