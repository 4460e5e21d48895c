using OpenAi.Responses;

namespace OpenAi.Conversations;

/// <summary>Query parameters for getting or adding items of a conversation.</summary>
public sealed partial record ConversationItemQuery : JsonModel
{
    /// <summary>Additional data to include in the items.</summary>
    public IReadOnlyList<ResponseInclude>? Include { get; set; }
}
