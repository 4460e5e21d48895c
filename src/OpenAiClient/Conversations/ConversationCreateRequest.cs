using OpenAi.Responses;

namespace OpenAi.Conversations;

/// <summary>A conversation to be made. <c>POST /conversations</c></summary>
public sealed partial record ConversationCreateRequest : JsonModel
{
    /// <summary>Up to 16 pairs to keep with it: names of at most 64 characters, values of at most 512.</summary>
    public IReadOnlyDictionary<string, string>? Metadata { get; set; }

    /// <summary>The items that it begins with, at most 20.</summary>
    public IReadOnlyList<ResponseItem>? Items { get; set; }
}
