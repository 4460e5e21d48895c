using OpenAi.ChatKit;
using OpenAi.Testing.Http;
using OpenAi.Testing.World;

namespace OpenAi.Testing.ChatKit;

/// <summary>The operations on threads.</summary>
internal sealed class ChatKitThreadRoutes(FakeWorld world)
{
    private const string One = "chatkit/threads/{thread_id}";

    public Shelf<ChatKitThreadState> Threads { get; } = new("thread", static thread => thread.Thread.Id);

    public IEnumerable<FakeRoute> All =>
    [
        world.Route("GET", "chatkit/threads", (exchange, _) => List(exchange)),
        world.Route("GET", One, (_, ids) => Threads[ids[0]].Thread),
        world.Route("DELETE", One, (_, ids) => new ChatKitThreadDeleted { Id = Threads.Remove(ids[0]).Thread.Id, Object = "chatkit.thread.deleted", Deleted = true }),
        world.Route("GET", One + "/items", (exchange, ids) => Threads[ids[0]].Items.Page(PageQuery.Of(exchange), static item => item)),
    ];

    private Page<ChatKitThread> List(FakeExchange exchange)
    {
        var user = PageQuery.Value(exchange, "user");
        return Threads.Page(PageQuery.Of(exchange), static thread => thread.Thread, thread => user is null || thread.Thread.User == user);
    }
}

/// <summary>A thread and its items.</summary>
internal sealed record ChatKitThreadState(ChatKitThread Thread)
{
    public Shelf<ChatKitThreadItem> Items { get; } = new("item", static item => item.Id);
}
