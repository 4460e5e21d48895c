using OpenAi.Functions;

namespace OpenAi.Responses;

/// <summary>One response, and what its calls came to.</summary>
/// <param name="Number">Which of the responses, from 1.</param>
/// <param name="Response">The response.</param>
/// <param name="Results">What the calls of functions that were carried out came to, in the order of the calls; empty in the last round.</param>
public sealed record ResponseToolRound(int Number, Response Response, IReadOnlyList<ToolCallResult> Results);
