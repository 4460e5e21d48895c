namespace WebChat;

/// <summary>The rules for the input of visitors, whose requests cost the operator money.</summary>
internal static class InputRules
{
    private const int MaxText = 32_000;

    /// <summary>Gets the problem of a text; <see langword="null"/> when there is none.</summary>
    public static string? TextProblem(string? text) =>
        string.IsNullOrWhiteSpace(text) ? "The text must not be empty."
        : text.Length > MaxText ? $"The text must have at most {MaxText} characters."
        : null;
}
