using System.Text;
using OpenAi.Containers;
using OpenAi.Testing.Containers;
using OpenAi.Testing.Files;
using OpenAi.Testing.Http;
using OpenAi.Testing.World;

namespace OpenAi.Testing;

/// <summary>
/// The fake server's containers and their files, stored until the server is disposed. <c>/containers</c>. No code runs in them:
/// <see cref="AddFile(string, string, byte[])"/> adds files as code would. A container expires when it is not used for 20 minutes, or the
/// time in its request, by the server's clock; its files are then not found.
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

    /// <summary>A copy of the list of all containers, the oldest first.</summary>
    public IReadOnlyList<Container> All
    {
        get
        {
            lock (_world.Gate)
                return [.. _state.Containers.Items.Select(_state.ModelOf)];
        }
    }

    internal IEnumerable<FakeRoute> Routes { get; }

    /// <summary>Creates a container, like a response that runs code.</summary>
    /// <param name="name">The name. Default: <c>auto</c>.</param>
    /// <returns>The container.</returns>
    public Container Add(string name = "auto")
    {
        lock (_world.Gate)
            return _state.ModelOf(_state.Create(new() { Name = name }));
    }

    /// <summary>Adds a file to a container, as if code had written it.</summary>
    /// <param name="containerId">The container.</param>
    /// <param name="filename">The name of the file, relative to <c>/mnt/data</c>.</param>
    /// <param name="content">The content, which is not copied.</param>
    /// <returns>The file.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">The container does not exist.</exception>
    public ContainerFile AddFile(string containerId, string filename, byte[] content)
    {
        ArgumentNullException.ThrowIfNull(containerId);
        ArgumentNullException.ThrowIfNull(filename);
        ArgumentNullException.ThrowIfNull(content);
        lock (_world.Gate)
            return _state.AddFile(_state.Containers.Known(containerId), filename, content, "assistant");
    }

    /// <inheritdoc cref="AddFile(string, string, byte[])"/>
    /// <param name="containerId">The container.</param>
    /// <param name="filename">The name of the file, relative to <c>/mnt/data</c>.</param>
    /// <param name="text">The content.</param>
    public ContainerFile AddFile(string containerId, string filename, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return AddFile(containerId, filename, Encoding.UTF8.GetBytes(text));
    }

    /// <summary>Expires a container, as if it had not been used for too long.</summary>
    /// <param name="containerId">The container.</param>
    /// <exception cref="ArgumentNullException"><paramref name="containerId"/> is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">The container does not exist.</exception>
    public void Expire(string containerId)
    {
        ArgumentNullException.ThrowIfNull(containerId);
        lock (_world.Gate)
            _state.Containers.Known(containerId).IsDead = true;
    }
}
