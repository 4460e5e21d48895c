namespace WebChat;

/// <summary>What is new in the answer.</summary>
internal sealed record TextEvent(string Text);
