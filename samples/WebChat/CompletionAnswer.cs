namespace WebChat;

/// <summary>What <c>POST /completions</c> answers.</summary>
internal sealed record CompletionAnswer(string Text);
