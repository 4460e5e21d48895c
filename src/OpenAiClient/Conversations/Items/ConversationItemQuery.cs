using OpenAi.Responses;

namespace OpenAi.Conversations;

/// <summary>What an answer about items of a conversation should hold.</summary>
public sealed partial record ConversationItemQuery : JsonModel
{
    /// <summary>What the items should hold beyond the usual.</summary>
    public IReadOnlyList<ResponseInclude>? Include { get; set; }
}
