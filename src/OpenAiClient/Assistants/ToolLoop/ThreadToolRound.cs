using OpenAi.Functions;

namespace OpenAi.Assistants;

/// <summary>What a run asked for once, and what the calls came to.</summary>
/// <param name="Number">Which time, from 1.</param>
/// <param name="Run">The run as it waited for the results.</param>
/// <param name="Results">What the calls came to, in the order of the calls.</param>
public sealed record ThreadToolRound(int Number, ThreadRun Run, IReadOnlyList<ToolCallResult> Results);
