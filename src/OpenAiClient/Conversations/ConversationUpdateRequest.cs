namespace OpenAi.Conversations;

/// <summary>The changes of a conversation. <c>POST /conversations/{conversation_id}</c></summary>
public sealed partial record ConversationUpdateRequest : JsonModel
{
    /// <summary>Up to 16 pairs that replace the existing metadata; <see langword="null"/> does not change it.</summary>
    public required IReadOnlyDictionary<string, string>? Metadata { get; set; }
}
