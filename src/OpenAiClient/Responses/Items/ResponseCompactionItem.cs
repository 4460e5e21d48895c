namespace OpenAi.Responses;

/// <summary>A part of a conversation, made shorter and encrypted.</summary>
public sealed partial record ResponseCompactionItem : ResponseItem
{
    /// <summary>The part.</summary>
    public string EncryptedContent { get; set; } = "";
}
