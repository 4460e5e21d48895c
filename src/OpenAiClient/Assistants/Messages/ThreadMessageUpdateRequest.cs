namespace OpenAi.Assistants;

/// <summary>A request to update a message. <c>POST /threads/{thread_id}/messages/{message_id}</c></summary>
public sealed partial record ThreadMessageUpdateRequest : JsonModel
{
    /// <summary>
    /// The metadata to store with the object: at most 16 pairs, with names of at most 64 and values of at most 512 characters.
    /// </summary>
    public IReadOnlyDictionary<string, string>? Metadata { get; set; }
}
