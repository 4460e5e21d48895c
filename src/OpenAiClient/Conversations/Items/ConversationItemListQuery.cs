using OpenAi.Responses;

namespace OpenAi.Conversations;

/// <summary>Which of a conversation's items to list. <c>GET /conversations/{conversation_id}/items</c></summary>
public sealed partial record ConversationItemListQuery : JsonModel
{
    /// <summary>The item after which the list begins.</summary>
    public string? After { get; set; }

    /// <summary>How many to ask for at a time, from 1 to 100. Default: the server's, 20.</summary>
    public int? Limit { get; set; }

    /// <summary>Which come first. Default: the server's, the newest.</summary>
    public ListOrder? Order { get; set; }

    /// <summary>What the items should hold beyond the usual.</summary>
    public IReadOnlyList<ResponseInclude>? Include { get; set; }
}
