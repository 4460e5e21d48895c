namespace WebChat;

/// <summary>What is new in an answer: text, or, at its end, why it ended, in the words of <c>/chat/completions</c>, and how many tokens it took.</summary>
internal sealed record AnswerPiece(string Text, string? FinishReason = null, TokenCounts? Usage = null);
