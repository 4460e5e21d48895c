namespace WebChat;

/// <summary>The new text of the answer.</summary>
internal sealed record TextEvent(string Text);
