using OpenAi.Containers;
using OpenAi.Testing.Files;
using OpenAi.Testing.World;

namespace OpenAi.Testing.Containers;

/// <summary>All containers of a server. Its callers must hold the world's lock.</summary>
internal sealed class ContainerWorld(FakeWorld world, FileStore files)
{
    private const int DefaultMinutes = 20;
    private const int IdLength = 48;

    public Shelf<ContainerState> Containers { get; } = new("container", static state => state.Container.Id);

    public ContainerState Create(ContainerCreateRequest request)
    {
        FakeRefusal.If(request.ExpiresAfter is { Minutes: not (>= 1 and <= DefaultMinutes) }, "expires_after", $"its minutes must be from 1 to {DefaultMinutes}.");
        var state = new ContainerState(new()
        {
            Id = world.NewId("cntr_", IdLength),
            Object = "container",
            CreatedAt = world.Now,
            Status = ContainerStatus.Running,
            ExpiresAfter = request.ExpiresAfter ?? new() { Minutes = DefaultMinutes },
            LastActiveAt = world.Now,
            MemoryLimit = request.MemoryLimit ?? ContainerMemoryLimit.OneGigabyte,
            Name = request.Name,
            NetworkPolicy = request.NetworkPolicy is ContainerNetworkAllowlist list ? list with { DomainSecrets = null } : request.NetworkPolicy,
        });
        foreach (var id in request.FileIds ?? [])
            AddStored(state, id);
        return Containers.Put(state);
    }

    /// <summary>Gets a container that has not expired, and marks it as used.</summary>
    public ContainerState Alive(string id)
    {
        var state = Containers[id];
        if (IsDead(state))
            throw new FakeRefusal(new FakeError(404, null, "Container is expired."));
        state.Container = state.Container with { LastActiveAt = world.Now };
        return state;
    }

    public Container ModelOf(ContainerState state) => IsDead(state) ? state.Container with { Status = ContainerStatus.Expired } : state.Container;

    public ContainerFile AddStored(ContainerState state, string fileId)
    {
        var stored = files.Files[fileId];
        return AddFile(state, stored.File.Filename, stored.Content, "user");
    }

    public ContainerFile AddFile(ContainerState state, string filename, byte[] content, string source)
    {
        var file = new ContainerFile
        {
            Id = world.NewId("cfile_", IdLength - 16),
            Object = "container.file",
            CreatedAt = world.Now,
            Bytes = content.Length,
            ContainerId = state.Container.Id,
            Path = "/mnt/data/" + filename,
            Source = source,
        };
        return state.Files.Put(new(file, content)).File;
    }

    private bool IsDead(ContainerState state) =>
        state.IsDead || world.Now - state.Container.LastActiveAt > TimeSpan.FromMinutes(state.Container.ExpiresAfter?.Minutes ?? DefaultMinutes);
}
