namespace Batch;

/// <summary>A line of the results file: an answer or an error. When a line of prompts has several, the last one counts.</summary>
/// <param name="Line">The number of the line in the prompts file.</param>
/// <param name="Request">What was asked, so that the file can be read by itself, and a changed prompt is asked anew; <see langword="null"/> when it could not be read.</param>
/// <param name="Answer">What the model said.</param>
/// <param name="InputTokens">How many tokens went in.</param>
/// <param name="OutputTokens">How many tokens came out.</param>
/// <param name="Error">Why there is no answer.</param>
internal sealed record Result(int Line, Prompt? Request = null, string? Answer = null, long? InputTokens = null, long? OutputTokens = null, string? Error = null);
