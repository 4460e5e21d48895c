namespace WebChat;

/// <summary>How many tokens went in, came out, and both together.</summary>
internal sealed record TokenCounts(long? Prompt, long? Completion, long? Total);
