using OpenAi.ChatKit;
using OpenAi.Testing.ChatKit;
using OpenAi.Testing.Http;
using OpenAi.Testing.World;

namespace OpenAi.Testing;

/// <summary>
/// The fake server's ChatKit sessions and threads, stored until the server is disposed. <c>/chatkit</c>. There is no page that creates
/// threads: <see cref="AddThread"/> and <see cref="AddItem"/> do it in its place. Sessions expire by the server's clock.
/// </summary>
public sealed class FakeChatKit
{
    private readonly FakeWorld _world;
    private readonly ChatKitSessionRoutes _sessions;
    private readonly ChatKitThreadRoutes _threads;

    internal FakeChatKit(FakeWorld world)
    {
        _world = world;
        _sessions = new ChatKitSessionRoutes(world);
        _threads = new ChatKitThreadRoutes(world);
    }

    /// <summary>A copy of the list of sessions, oldest first.</summary>
    public IReadOnlyList<ChatKitSession> Sessions
    {
        get
        {
            lock (_world.Gate)
                return [.. _sessions.Sessions.Items.Select(_sessions.ModelOf)];
        }
    }

    /// <summary>A copy of the list of threads, oldest first.</summary>
    public IReadOnlyList<ChatKitThread> Threads
    {
        get
        {
            lock (_world.Gate)
                return [.. _threads.Threads.Items.Select(static thread => thread.Thread)];
        }
    }

    internal IEnumerable<FakeRoute> Routes => [.. _sessions.All, .. _threads.All];

    /// <summary>Adds a thread, as if a user had started it on a page.</summary>
    /// <param name="user">The user.</param>
    /// <param name="title">The title. Default: none.</param>
    /// <param name="status">The status. Default: active.</param>
    /// <returns>The thread.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="user"/> is <see langword="null"/>.</exception>
    public ChatKitThread AddThread(string user, string? title = null, ChatKitThreadStatus? status = null)
    {
        ArgumentNullException.ThrowIfNull(user);
        var thread = new ChatKitThread { Id = _world.NewId("cthr_"), Object = "chatkit.thread", CreatedAt = _world.Now, Title = title, Status = status ?? new ChatKitActiveStatus(), User = user };
        lock (_world.Gate)
            return _threads.Threads.Put(new(thread)).Thread;
    }

    /// <summary>Adds an item to a thread, as if the user or the workflow had created it.</summary>
    /// <param name="threadId">The id of the thread.</param>
    /// <param name="item">The item; its id, time and thread are set by the server.</param>
    /// <returns>The stored item.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">The thread does not exist.</exception>
    public ChatKitThreadItem AddItem(string threadId, ChatKitThreadItem item)
    {
        ArgumentNullException.ThrowIfNull(threadId);
        ArgumentNullException.ThrowIfNull(item);
        lock (_world.Gate)
            return _threads.Threads.Known(threadId).Items.Put(item with { Id = _world.NewId("cthi_"), Object = "chatkit.thread_item", CreatedAt = _world.Now, ThreadId = threadId });
    }
}
