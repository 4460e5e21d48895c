using OpenAi.Functions;

namespace OpenAi.Chat;

/// <summary>One answer of the model, with the results of its calls.</summary>
/// <param name="Number">The number of the answer, from 1.</param>
/// <param name="Completion">The answer.</param>
/// <param name="Results">The results of the executed calls, in the order of the calls; empty in the last round.</param>
public sealed record ChatToolRound(int Number, ChatCompletion Completion, IReadOnlyList<ToolCallResult> Results);
