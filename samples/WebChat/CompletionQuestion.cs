namespace WebChat;

/// <summary>What <c>POST /completions</c> is asked.</summary>
internal sealed record CompletionQuestion(string? Prompt)
{
    /// <summary>What is wrong with it, by the name of the field; empty when nothing is.</summary>
    public Dictionary<string, string[]> Problems() => InputRules.TextProblem(Prompt) is { } problem ? new() { ["prompt"] = [problem] } : [];
}
