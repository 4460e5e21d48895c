namespace WebChat;

/// <summary>The answer to <c>POST /completions</c>.</summary>
internal sealed record CompletionAnswer(string Text);
