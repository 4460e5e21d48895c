using OpenAi.Assistants;
using OpenAi.Testing.Http;
using OpenAi.Testing.World;

namespace OpenAi.Testing.Assistants;

/// <summary>The operations of <c>/threads/{thread_id}/messages</c>.</summary>
internal sealed class MessageRoutes(FakeWorld world, AssistantWorld state, MessageMaker messages)
{
    public IEnumerable<FakeRoute> All =>
    [
        world.Route("POST", "threads/{thread_id}/messages", (exchange, ids) => Create(exchange, state.Thread(ids[0]))),
        world.Route("GET", "threads/{thread_id}/messages", (exchange, ids) => List(exchange, state.Thread(ids[0]))),
        world.Route("GET", "threads/{thread_id}/messages/{message_id}", (_, ids) => state.Thread(ids[0]).Messages[ids[1]]),
        world.Route("POST", "threads/{thread_id}/messages/{message_id}", (exchange, ids) => Update(exchange, state.Thread(ids[0]), ids[1])),
        world.Route("DELETE", "threads/{thread_id}/messages/{message_id}", (_, ids) => Delete(state.Thread(ids[0]), ids[1])),
    ];

    private ThreadMessage Create(FakeExchange exchange, FakeThread thread)
    {
        var request = exchange.Read(ThreadMessageRequest.ReadJson);
        thread.CheckUnlocked("messages");
        return messages.Add(thread, request);
    }

    private static Page<ThreadMessage> List(FakeExchange exchange, FakeThread thread)
    {
        var runId = PageQuery.Value(exchange, "run_id");
        return thread.Messages.Page(PageQuery.Of(exchange), static item => item, message => runId is null || message.RunId == runId);
    }

    private static ThreadMessage Update(FakeExchange exchange, FakeThread thread, string id)
    {
        var message = thread.Messages[id];
        var request = exchange.Read(ThreadMessageUpdateRequest.ReadJson);
        return request.Metadata is null ? message : thread.Messages.Put(message with { Metadata = MetadataCheck.Of(request.Metadata) });
    }

    private static ThreadMessageDeleted Delete(FakeThread thread, string id)
    {
        thread.CheckUnlocked("deletion");
        thread.Messages.Remove(id);
        return new() { Id = id, Object = "thread.message.deleted", Deleted = true };
    }
}
