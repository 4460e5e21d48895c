namespace OpenAi.Assistants;

/// <summary>What to change in a message. <c>POST /threads/{thread_id}/messages/{message_id}</c></summary>
public sealed partial record ThreadMessageUpdateRequest : JsonModel
{
    /// <summary>Up to 16 pairs to keep with it: names of at most 64 characters, values of at most 512.</summary>
    public IReadOnlyDictionary<string, string>? Metadata { get; set; }
}
