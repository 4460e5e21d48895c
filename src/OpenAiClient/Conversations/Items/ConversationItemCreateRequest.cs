using OpenAi.Responses;

namespace OpenAi.Conversations;

/// <summary>A request to add items to a conversation. <c>POST /conversations/{conversation_id}/items</c></summary>
public sealed partial record ConversationItemCreateRequest : JsonModel
{
    /// <summary>The items, at most 20.</summary>
    public required IReadOnlyList<ResponseItem> Items { get; set; }
}
