using OpenAi.Responses;

namespace OpenAi.Conversations;

/// <summary>A request to create a conversation. <c>POST /conversations</c></summary>
public sealed partial record ConversationCreateRequest : JsonModel
{
    /// <summary>Up to 16 pairs that are kept with the conversation: names of at most 64 characters, values of at most 512.</summary>
    public IReadOnlyDictionary<string, string>? Metadata { get; set; }

    /// <summary>The initial items, at most 20.</summary>
    public IReadOnlyList<ResponseItem>? Items { get; set; }
}
