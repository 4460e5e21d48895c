namespace Batch;

/// <summary>A line of the prompts file.</summary>
/// <param name="Line">The line number, from 1.</param>
/// <param name="Prompt">The prompt; <see langword="null"/> when the line is not valid.</param>
/// <param name="Problem">The reason why the line is not valid; <see langword="null"/> when it is.</param>
internal sealed record PromptLine(int Line, Prompt? Prompt, string? Problem);
