using OpenAi.Functions;

namespace OpenAi.Chat;

/// <summary>The loop has ended; always the last event.</summary>
/// <param name="Result">The result of the loop.</param>
public sealed record ChatToolsCompletedEvent(ChatToolsResult Result) : ToolLoopEvent;
