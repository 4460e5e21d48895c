using OpenAi.Functions;

namespace OpenAi.Chat;

/// <summary>One answer of the model, and what its calls came to.</summary>
/// <param name="Number">Which of the answers, from 1.</param>
/// <param name="Completion">The answer.</param>
/// <param name="Results">What the calls that were carried out came to, in the order of the calls; empty in the last round.</param>
public sealed record ChatToolRound(int Number, ChatCompletion Completion, IReadOnlyList<ToolCallResult> Results);
