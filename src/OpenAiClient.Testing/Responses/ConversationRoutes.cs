using OpenAi.Conversations;
using OpenAi.Responses;
using OpenAi.Testing.Http;
using OpenAi.Testing.World;

namespace OpenAi.Testing.Responses;

/// <summary>The operations of conversations and their items.</summary>
internal sealed class ConversationRoutes(FakeWorld world, ResponseWorld state)
{
    public IEnumerable<FakeRoute> All =>
    [
        world.Route("POST", "conversations", (exchange, _) => Create(exchange.ReadOrNew(ConversationCreateRequest.ReadJson))),
        world.Route("GET", "conversations/{conversation_id}", (_, ids) => state.Conversations[ids[0]].Conversation),
        world.Route("POST", "conversations/{conversation_id}", (exchange, ids) => Update(exchange, state.Conversations[ids[0]])),
        world.Route("DELETE", "conversations/{conversation_id}", (_, ids) =>
            new ConversationDeleted { Id = state.Conversations.Remove(ids[0]).Conversation.Id, Object = "conversation.deleted", Deleted = true }),
        world.Route("GET", "conversations/{conversation_id}/items", (exchange, ids) => state.Conversations[ids[0]].Items.Page(PageQuery.Of(exchange), static item => item)),
        world.Route("POST", "conversations/{conversation_id}/items", (exchange, ids) => Add(exchange, state.Conversations[ids[0]])),
        world.Route("GET", "conversations/{conversation_id}/items/{item_id}", (_, ids) => state.Conversations[ids[0]].Items[ids[1]]),
        world.Route("DELETE", "conversations/{conversation_id}/items/{item_id}", (_, ids) => Delete(state.Conversations[ids[0]], ids[1])),
    ];

    private Conversation Create(ConversationCreateRequest request)
    {
        var conversation = new FakeConversation(new()
        {
            Id = world.NewId("conv_"),
            Object = "conversation",
            CreatedAt = world.Now,
            Metadata = request.Metadata ?? new Dictionary<string, string>(),
        });
        foreach (var item in state.Kept(request.Items ?? []))
            conversation.Items.Put(item);
        return state.Conversations.Put(conversation).Conversation;
    }

    private static Conversation Update(FakeExchange exchange, FakeConversation found)
    {
        var request = exchange.Read(ConversationUpdateRequest.ReadJson);
        return found.Conversation = found.Conversation with { Metadata = request.Metadata ?? found.Conversation.Metadata };
    }

    private Page<ResponseItem> Add(FakeExchange exchange, FakeConversation found)
    {
        var items = state.Kept(exchange.Read(ConversationItemCreateRequest.ReadJson).Items);
        FakeRefusal.If(items.Count is 0 or > 20, "items", "1 to 20 items can be added at once.");
        foreach (var item in items)
            found.Items.Put(item);
        return new() { Data = items, FirstId = items[0].Id, LastId = items[^1].Id, HasMore = false };
    }

    private static Conversation Delete(FakeConversation found, string itemId)
    {
        found.Items.Remove(itemId);
        return found.Conversation;
    }
}
