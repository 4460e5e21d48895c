using OpenAi.Conversations;
using OpenAi.Responses;
using OpenAi.Testing.World;

namespace OpenAi.Testing.Responses;

/// <summary>A conversation with its items.</summary>
internal sealed class FakeConversation(Conversation conversation)
{
    public Conversation Conversation { get; set; } = conversation;

    public Shelf<ResponseItem> Items { get; } = new("item", static item => item.Id ?? "");
}
