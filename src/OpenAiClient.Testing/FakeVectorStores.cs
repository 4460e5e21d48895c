using OpenAi.Testing.Http;
using OpenAi.Testing.VectorStores;
using OpenAi.Testing.World;
using OpenAi.VectorStores;

namespace OpenAi.Testing;

/// <summary>
/// The fake server's vector stores and their files, stored until the server is disposed. <c>/vector_stores</c>. A search compares words:
/// the score of a chunk is the fraction of the query's words that it contains. Only plain text files are searched.
/// </summary>
/// <remarks>
/// A file is <c>in_progress</c> until it, its batch or its store has been fetched <see cref="PollsUntilProcessed"/> times; with
/// <see cref="ProcessingTime"/>, until that time has passed.
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

    /// <summary>A copy of the list of all stores, the oldest first. Reading it does not process files.</summary>
    public IReadOnlyList<VectorStore> All
    {
        get
        {
            lock (_world.Gate)
                return [.. _state.Stores.Items.Select(_state.ModelOf)];
        }
    }

    /// <summary>The number of times a file must be fetched until it is processed. Default: 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int PollsUntilProcessed
    {
        get => _state.Looks;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            _state.Looks = value;
        }
    }

    /// <summary>
    /// The time that the processing of a file takes, by the server's clock. Default: <see langword="null"/>, until it was fetched often
    /// enough.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public TimeSpan? ProcessingTime
    {
        get => _state.Time;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value ?? TimeSpan.Zero, TimeSpan.Zero, nameof(value));
            _state.Time = value;
        }
    }

    /// <summary>
    /// The polling interval that the server asks clients of a file to use (<c>openai-poll-after-ms</c>). Default: 5 ms; with
    /// <see langword="null"/> it sends none.
    /// </summary>
    public TimeSpan? PollAfter { get; set; } = TimeSpan.FromMilliseconds(5);

    internal IEnumerable<FakeRoute> Routes { get; }

    /// <summary>Gets a copy of the list of files of a store, the oldest first.</summary>
    /// <param name="vectorStoreId">The store.</param>
    /// <returns>The files; empty when the store does not exist.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="vectorStoreId"/> is <see langword="null"/>.</exception>
    public IReadOnlyList<VectorStoreFile> FilesOf(string vectorStoreId)
    {
        ArgumentNullException.ThrowIfNull(vectorStoreId);
        lock (_world.Gate)
            return _state.Stores.TryGet(vectorStoreId, out var store) ? [.. store.Files.Items.Select(static file => file.File)] : [];
    }

    /// <summary>Lets the processing of files fail, in every store.</summary>
    /// <param name="filename">The name of the files.</param>
    /// <param name="code">The kind of failure. Default: <see cref="VectorStoreFileErrorCode.UnsupportedFile"/>.</param>
    /// <param name="message">The error message. Default: a sentence that says that the failure comes from the fake server.</param>
    /// <returns>This object, for further calls.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="filename"/> is <see langword="null"/>.</exception>
    public FakeVectorStores FailFile(string filename, VectorStoreFileErrorCode? code = null, string? message = null)
    {
        ArgumentNullException.ThrowIfNull(filename);
        lock (_world.Gate)
            _state.Failures[filename] = new() { Code = code ?? VectorStoreFileErrorCode.UnsupportedFile, Message = message ?? FakeError.Told };
        return this;
    }
}
