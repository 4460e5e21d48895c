using OpenAi.Functions;

namespace DataAnalyst.Story;

/// <summary>What the model said, and what it computed first.</summary>
internal sealed record Answer(string Question, string Text, IReadOnlyList<ToolCallResult> Calls);
