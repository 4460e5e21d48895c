namespace Batch;

/// <summary>A line of the results file: an answer or an error. When a line of prompts has several, the last one counts.</summary>
/// <param name="Line">The number of the line in the prompts file.</param>
/// <param name="Request">The prompt, so that the file is complete on its own and a changed prompt is recognized; <see langword="null"/>
/// when it was not valid.</param>
/// <param name="Answer">The text of the model.</param>
/// <param name="InputTokens">The number of input tokens.</param>
/// <param name="OutputTokens">The number of output tokens.</param>
/// <param name="Error">The reason why there is no answer.</param>
internal sealed record Result(int Line, Prompt? Request = null, string? Answer = null, long? InputTokens = null, long? OutputTokens = null, string? Error = null);
