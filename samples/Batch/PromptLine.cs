namespace Batch;

/// <summary>A line of the prompts file.</summary>
/// <param name="Line">Its number, from 1.</param>
/// <param name="Prompt">What it asks; <see langword="null"/> when it cannot be read.</param>
/// <param name="Problem">Why it cannot be read; <see langword="null"/> when it can.</param>
internal sealed record PromptLine(int Line, Prompt? Prompt, string? Problem);
