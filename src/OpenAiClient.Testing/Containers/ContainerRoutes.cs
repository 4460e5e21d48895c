using OpenAi.Containers;
using OpenAi.Testing.Files;
using OpenAi.Testing.Http;
using OpenAi.Testing.World;

namespace OpenAi.Testing.Containers;

/// <summary>The operations of containers and their files.</summary>
internal sealed class ContainerRoutes(FakeWorld world, ContainerWorld state)
{
    private const string One = "containers/{container_id}";
    private const string File = One + "/files/{file_id}";

    public IEnumerable<FakeRoute> All =>
    [
        world.Route("POST", "containers", (exchange, _) => Create(exchange)),
        world.Route("GET", "containers", (exchange, _) => List(exchange)),
        world.Route("GET", One, (_, ids) => state.ModelOf(state.Containers[ids[0]])),
        world.Route("DELETE", One, (_, ids) => new ContainerDeleted { Id = state.Containers.Remove(ids[0]).Container.Id, Object = "container.deleted", Deleted = true }),
        FakeWorld.SlowRoute("POST", One + "/files", (exchange, ids) => AddAsync(exchange, ids[0])),
        world.Route("GET", One + "/files", (exchange, ids) => state.Alive(ids[0]).Files.Page(PageQuery.Of(exchange), static file => file.File)),
        world.Route("GET", File, (_, ids) => state.Alive(ids[0]).Files[ids[1]].File),
        world.Route("DELETE", File, (_, ids) => new ContainerFileDeleted { Id = state.Alive(ids[0]).Files.Remove(ids[1]).File.Id, Object = "container.file.deleted", Deleted = true }),
        FakeWorld.SlowRoute("GET", File + "/content", (exchange, ids) => exchange.WriteBytesAsync(Content(ids[0], ids[1]), "application/octet-stream")),
    ];

    private Container Create(FakeExchange exchange)
    {
        var request = exchange.Read(ContainerCreateRequest.ReadJson);
        if (string.IsNullOrEmpty(request.Name))
            throw new FakeRefusal(FakeError.Missing("name"));
        return state.ModelOf(state.Create(request));
    }

    private Page<Container> List(FakeExchange exchange)
    {
        var name = PageQuery.Value(exchange, "name");
        return state.Containers.Page(PageQuery.Of(exchange), state.ModelOf, container => name is null || container.Container.Name == name);
    }

    private async Task AddAsync(FakeExchange exchange, string id)
    {
        ContainerFile file;
        if (exchange.Request.Json is not null)
        {
            var request = exchange.Read(ContainerFileCreateRequest.ReadJson);
            lock (world.Gate)
                file = state.AddStored(state.Alive(id), request.FileId ?? throw new FakeRefusal(FakeError.Missing("file_id")));
        }
        else
        {
            var form = await FormFiles.ReadAsync(exchange).ConfigureAwait(false);
            var (name, content) = await form.FileAsync("file").ConfigureAwait(false);
            lock (world.Gate)
                file = state.AddFile(state.Alive(id), name, content, "user");
        }
        await exchange.WriteAsync(file).ConfigureAwait(false);
    }

    private byte[] Content(string id, string fileId)
    {
        lock (world.Gate)
            return state.Alive(id).Files[fileId].Content;
    }
}
