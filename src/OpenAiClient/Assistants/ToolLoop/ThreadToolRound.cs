using OpenAi.Functions;

namespace OpenAi.Assistants;

/// <summary>A round of function calls: what a run requested, and the results.</summary>
/// <param name="Number">The number of the round, from 1.</param>
/// <param name="Run">The run as it waited for the results.</param>
/// <param name="Results">The results, in the order of the calls.</param>
public sealed record ThreadToolRound(int Number, ThreadRun Run, IReadOnlyList<ToolCallResult> Results);
