using System.Text;
using OpenAi.Containers;
using OpenAi.Testing.Containers;
using OpenAi.Testing.Files;
using OpenAi.Testing.Http;
using OpenAi.Testing.World;

namespace OpenAi.Testing;

/// <summary>
/// Containers and their files, as long as the server lives. <c>/containers</c>. No code runs in them: <see cref="AddFile(string, string, byte[])"/>
/// puts files there as code would. One that was not used for 20 minutes by the server's clock, or as long as its request says, is
/// expired, and its files are not found.
/// </summary>
public sealed class FakeContainers
{
    private readonly FakeWorld _world;
    private readonly ContainerWorld _state;

    internal FakeContainers(FakeWorld world, FileStore files)
    {
        _world = world;
        _state = new ContainerWorld(world, files);
        Routes = [.. new ContainerRoutes(world, _state).All];
    }

    /// <summary>The containers there are, the oldest first; a copy.</summary>
    public IReadOnlyList<Container> All
    {
        get
        {
            lock (_world.Gate)
                return [.. _state.Containers.Items.Select(_state.ModelOf)];
        }
    }

    internal IEnumerable<FakeRoute> Routes { get; }

    /// <summary>Makes a container, as a response does that runs code.</summary>
    /// <param name="name">Its name. Default: <c>auto</c>.</param>
    /// <returns>The container.</returns>
    public Container Add(string name = "auto")
    {
        lock (_world.Gate)
            return _state.ModelOf(_state.Create(new() { Name = name }));
    }

    /// <summary>Puts a file into a container, as if code had written it.</summary>
    /// <param name="containerId">The container.</param>
    /// <param name="filename">The file's name, below <c>/mnt/data</c>.</param>
    /// <param name="content">What is in it; kept, not copied.</param>
    /// <returns>The file.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">There is no such container.</exception>
    public ContainerFile AddFile(string containerId, string filename, byte[] content)
    {
        ArgumentNullException.ThrowIfNull(containerId);
        ArgumentNullException.ThrowIfNull(filename);
        ArgumentNullException.ThrowIfNull(content);
        lock (_world.Gate)
        {
            return _state.Containers.TryGet(containerId, out var container)
                ? _state.AddFile(container, filename, content, "assistant")
                : throw new KeyNotFoundException($"There is no container '{containerId}'.");
        }
    }

    /// <inheritdoc cref="AddFile(string, string, byte[])"/>
    /// <param name="containerId">The container.</param>
    /// <param name="filename">The file's name, below <c>/mnt/data</c>.</param>
    /// <param name="text">What is in it.</param>
    public ContainerFile AddFile(string containerId, string filename, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return AddFile(containerId, filename, Encoding.UTF8.GetBytes(text));
    }

    /// <summary>Lets a container die, as if it had not been used for too long.</summary>
    /// <param name="containerId">The container.</param>
    /// <exception cref="ArgumentNullException"><paramref name="containerId"/> is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">There is no such container.</exception>
    public void Expire(string containerId)
    {
        ArgumentNullException.ThrowIfNull(containerId);
        lock (_world.Gate)
        {
            var container = _state.Containers.TryGet(containerId, out var found) ? found : throw new KeyNotFoundException($"There is no container '{containerId}'.");
            container.IsDead = true;
        }
    }
}
