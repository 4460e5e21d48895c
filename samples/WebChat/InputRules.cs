namespace WebChat;

/// <summary>What visitors may send, who spend their host's money.</summary>
internal static class InputRules
{
    private const int MaxText = 32_000;

    /// <summary>What is wrong with a text; <see langword="null"/> when nothing is.</summary>
    public static string? TextProblem(string? text) =>
        string.IsNullOrWhiteSpace(text) ? "Some text is needed."
        : text.Length > MaxText ? $"At most {MaxText} characters are taken."
        : null;
}
