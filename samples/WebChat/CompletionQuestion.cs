namespace WebChat;

/// <summary>The body of <c>POST /completions</c>.</summary>
internal sealed record CompletionQuestion(string? Prompt)
{
    /// <summary>Gets the problems by the name of the field; empty when there are none.</summary>
    public Dictionary<string, string[]> Problems() => InputRules.TextProblem(Prompt) is { } problem ? new() { ["prompt"] = [problem] } : [];
}
