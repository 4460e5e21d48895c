namespace OpenAi.Responses;

/// <summary>The compacted and encrypted part of a conversation.</summary>
public sealed partial record ResponseCompactionItem : ResponseItem
{
    /// <summary>The encrypted content.</summary>
    public string EncryptedContent { get; set; } = "";
}
