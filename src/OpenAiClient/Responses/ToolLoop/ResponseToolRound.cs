using OpenAi.Functions;

namespace OpenAi.Responses;

/// <summary>One response, with the results of its calls.</summary>
/// <param name="Number">The number of the response, from 1.</param>
/// <param name="Response">The response.</param>
/// <param name="Results">The results of the executed function calls, in the order of the calls; empty in the last round.</param>
public sealed record ResponseToolRound(int Number, Response Response, IReadOnlyList<ToolCallResult> Results);
