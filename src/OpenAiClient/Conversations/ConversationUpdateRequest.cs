namespace OpenAi.Conversations;

/// <summary>A conversation's new metadata. <c>POST /conversations/{conversation_id}</c></summary>
public sealed partial record ConversationUpdateRequest : JsonModel
{
    /// <summary>Up to 16 pairs to keep with it, instead of those that are; <see langword="null"/> leaves them.</summary>
    public required IReadOnlyDictionary<string, string>? Metadata { get; set; }
}
