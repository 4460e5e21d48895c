namespace WebChat;

/// <summary>The numbers of input and output tokens, and their sum.</summary>
internal sealed record TokenCounts(long? Prompt, long? Completion, long? Total);
