using OpenAi.Functions;

namespace DataAnalyst.Story;

/// <summary>An answer of the model, with the computations on which it is based.</summary>
internal sealed record Answer(string Question, string Text, IReadOnlyList<ToolCallResult> Calls);
