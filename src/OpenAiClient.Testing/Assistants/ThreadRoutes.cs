using OpenAi.Assistants;
using OpenAi.Testing.Http;
using OpenAi.Testing.World;

namespace OpenAi.Testing.Assistants;

/// <summary>The operations of <c>/threads</c> itself.</summary>
internal sealed class ThreadRoutes(FakeWorld world, AssistantWorld state, ResourceMaker resources, MessageMaker messages)
{
    public IEnumerable<FakeRoute> All =>
    [
        world.Route("POST", "threads", (exchange, _) => Create(exchange.ReadOrNew(ThreadCreateRequest.ReadJson)).Thread),
        world.Route("GET", "threads/{thread_id}", (_, ids) => state.Threads[ids[0]].Thread),
        world.Route("POST", "threads/{thread_id}", (exchange, ids) => Update(exchange, state.Threads[ids[0]])),
        world.Route("DELETE", "threads/{thread_id}", (_, ids) => Delete(ids[0])),
    ];

    public FakeThread Create(ThreadCreateRequest? request)
    {
        var thread = new FakeThread(new()
        {
            Id = world.NewId("thread_"),
            Object = "thread",
            CreatedAt = world.Now,
            ToolResources = resources.Make(request?.ToolResources),
            Metadata = MetadataCheck.Of(request?.Metadata),
        });
        messages.Add(thread, request?.Messages);
        return state.Threads.Put(thread);
    }

    private AssistantThread Update(FakeExchange exchange, FakeThread thread)
    {
        var request = exchange.Read(ThreadUpdateRequest.ReadJson);
        return thread.Thread = thread.Thread with
        {
            ToolResources = request.ToolResources is null ? thread.Thread.ToolResources : resources.Make(request.ToolResources),
            Metadata = request.Metadata is null ? thread.Thread.Metadata : MetadataCheck.Of(request.Metadata),
        };
    }

    private ThreadDeleted Delete(string id)
    {
        state.Threads.Remove(id);
        return new() { Id = id, Object = "thread.deleted", Deleted = true };
    }
}
