using OpenAi.Testing.Http;
using OpenAi.Testing.VectorStores;
using OpenAi.Testing.World;
using OpenAi.VectorStores;

namespace OpenAi.Testing;

/// <summary>
/// Vector stores and their files, kept as long as the server lives. <c>/vector_stores</c>. A search compares words: the score
/// of a piece of a file is the share of the query's words that are in it. Only files of plain text are found.
/// </summary>
/// <remarks>
/// A file is <c>in_progress</c> until it, its batch or its store has been fetched <see cref="PollsUntilProcessed"/> times;
/// with <see cref="ProcessingTime"/>, until that time has passed.
/// </remarks>
public sealed class FakeVectorStores
{
    private readonly FakeWorld _world;
    private readonly StoreWorld _state;

    internal FakeVectorStores(FakeWorld world, StoreWorld state)
    {
        _world = world;
        _state = state;
        Routes = [.. new StoreRoutes(world, state).All, .. new StoreFileRoutes(world, state, this).All];
    }

    /// <summary>The stores there are, the oldest first; a copy. Looking does not let files be processed.</summary>
    public IReadOnlyList<VectorStore> All
    {
        get
        {
            lock (_world.Gate)
                return [.. _state.Stores.Items.Select(_state.ModelOf)];
        }
    }

    /// <summary>How often a file is fetched until it is processed. Default: 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1.</exception>
    public int PollsUntilProcessed
    {
        get => _state.Looks;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            _state.Looks = value;
        }
    }

    /// <summary>How long a file is processed, by the server's clock. Default: <see langword="null"/>, until it was fetched often enough.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public TimeSpan? ProcessingTime
    {
        get => _state.Time;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value ?? TimeSpan.Zero, TimeSpan.Zero, nameof(value));
            _state.Time = value;
        }
    }

    /// <summary>How long a client is asked to wait before it looks at a file again (<c>openai-poll-after-ms</c>). Default: 5 ms; <see langword="null"/> asks for nothing.</summary>
    public TimeSpan? PollAfter { get; set; } = TimeSpan.FromMilliseconds(5);

    internal IEnumerable<FakeRoute> Routes { get; }

    /// <summary>The files of a store, the oldest first; a copy.</summary>
    /// <param name="vectorStoreId">The store.</param>
    /// <returns>The files; none when there is no such store.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="vectorStoreId"/> is <see langword="null"/>.</exception>
    public IReadOnlyList<VectorStoreFile> FilesOf(string vectorStoreId)
    {
        ArgumentNullException.ThrowIfNull(vectorStoreId);
        lock (_world.Gate)
            return _state.Stores.TryGet(vectorStoreId, out var store) ? [.. store.Files.Items.Select(static file => file.File)] : [];
    }

    /// <summary>Lets the processing of files fail, in every store.</summary>
    /// <param name="filename">The files' name.</param>
    /// <param name="code">The kind of failure. Default: <see cref="VectorStoreFileErrorCode.UnsupportedFile"/>.</param>
    /// <param name="message">What it says. Default: a sentence that tells it from a real one.</param>
    /// <returns>This object, for the next call.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="filename"/> is <see langword="null"/>.</exception>
    public FakeVectorStores FailFile(string filename, VectorStoreFileErrorCode? code = null, string? message = null)
    {
        ArgumentNullException.ThrowIfNull(filename);
        lock (_world.Gate)
            _state.Failures[filename] = new() { Code = code ?? VectorStoreFileErrorCode.UnsupportedFile, Message = message ?? FakeError.Told };
        return this;
    }
}
