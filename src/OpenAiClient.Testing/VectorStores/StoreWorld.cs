using OpenAi.Testing.Files;
using OpenAi.Testing.World;
using OpenAi.VectorStores;

namespace OpenAi.Testing.VectorStores;

/// <summary>All vector stores of a server, and the processing of their files. Its callers must hold the world's lock.</summary>
internal sealed class StoreWorld
{
    private const int IdLength = 32;

    private readonly FakeWorld _world;
    private readonly FileStore _files;

    public StoreWorld(FakeWorld world, FileStore files)
    {
        _world = world;
        _files = files;
        files.Removed = Forget;
    }

    public Shelf<StoreState> Stores { get; } = new("vector store", static store => store.Store.Id);

    /// <summary>The number of times a file must be fetched until it is processed.</summary>
    public int Looks { get; set; } = 1;

    /// <summary>The processing time of a file; <see langword="null"/> when the number of fetches counts.</summary>
    public TimeSpan? Time { get; set; }

    /// <summary>The files whose processing fails, by name.</summary>
    public Dictionary<string, VectorStoreFileError> Failures { get; } = [];

    public StoreState Create(VectorStoreCreateRequest request)
    {
        var expiry = CheckExpiry(request.ExpiresAfter);
        var store = new StoreState(new()
        {
            Id = _world.NewId("vs_", IdLength),
            Object = "vector_store",
            CreatedAt = _world.Now,
            Name = request.Name ?? "",
            Description = request.Description,
            ExpiresAfter = expiry,
            LastActiveAt = _world.Now,
            Metadata = MetadataCheck.Of(request.Metadata),
        });
        foreach (var id in request.FileIds ?? [])
            Add(store, new() { FileId = id, ChunkingStrategy = request.ChunkingStrategy });
        return Stores.Put(store);
    }

    public static VectorStoreExpirationAfter? CheckExpiry(VectorStoreExpirationAfter? expiry)
    {
        FakeRefusal.If(expiry is not null && (expiry.Anchor != "last_active_at" || expiry.Days is not (>= 1 and <= 365)), "expires_after", "it must be from 1 to 365 days after 'last_active_at'.");
        return expiry;
    }

    /// <summary>Gets a store that has not expired.</summary>
    public StoreState Alive(string id)
    {
        var store = Stores[id];
        FakeRefusal.If(IsExpired(store), "vector_store_id", "this vector store has expired.");
        store.Store = store.Store with { LastActiveAt = _world.Now };
        return store;
    }

    public StoreFile Add(StoreState store, VectorStoreFileCreateRequest request)
    {
        if (string.IsNullOrEmpty(request.FileId))
            throw new FakeRefusal(FakeError.Missing("file_id"));
        var file = _files.Files[request.FileId].File;
        return store.Files.Put(new(
            new()
            {
                Id = file.Id,
                Object = "vector_store.file",
                UsageBytes = 0,
                CreatedAt = _world.Now,
                VectorStoreId = store.Store.Id,
                Status = VectorStoreFileStatus.InProgress,
                ChunkingStrategy = Chunker.Check(request.ChunkingStrategy),
                Attributes = AttributesCheck.Of(request.Attributes),
            },
            file.Filename,
            _world.Clock.GetUtcNow()));
    }

    public BatchState AddBatch(StoreState store, VectorStoreFileBatchCreateRequest request)
    {
        var files = request.Files is { Count: > 0 } given
            ? given
            : [.. (request.FileIds ?? []).Select(id => new VectorStoreFileCreateRequest { FileId = id, ChunkingStrategy = request.ChunkingStrategy, Attributes = request.Attributes })];
        FakeRefusal.If(files.Count == 0 || (request.Files is { Count: > 0 } && request.FileIds is { Count: > 0 }), "file_ids", "a batch must have 'file_ids' or 'files', with at least one file.");
        var batch = new BatchState(new() { Id = _world.NewId("vsfb_", IdLength), Object = "vector_store.file_batch", CreatedAt = _world.Now, VectorStoreId = store.Store.Id });
        foreach (var file in files)
            batch.Files.Put(Add(store, file));
        return store.Batches.Put(batch);
    }

    /// <summary>Advances the processing of files that were fetched.</summary>
    public void Look(IEnumerable<StoreFile> files)
    {
        foreach (var file in files.Where(static file => file.IsIn(VectorStoreFileStatus.InProgress)))
        {
            if (Time is { } time ? _world.Clock.GetUtcNow() - file.Since >= time : ++file.Looks >= Looks)
                Process(file);
        }
    }

    public void Process(StoreFile file)
    {
        if (!file.IsIn(VectorStoreFileStatus.InProgress) || !_files.Files.TryGet(file.File.Id, out var stored))
            return;
        if (Failures.TryGetValue(file.Filename, out var error))
        {
            file.File = file.File with { Status = VectorStoreFileStatus.Failed, LastError = error };
            return;
        }
        file.Chunks = Chunker.Cut(stored.Content, file.File.ChunkingStrategy);
        file.File = file.File with { Status = VectorStoreFileStatus.Completed, UsageBytes = stored.Content.Length };
    }

    public VectorStore ModelOf(StoreState state)
    {
        var counts = FileCounts.Of(state.Files.Items);
        return state.Store with
        {
            FileCounts = counts,
            UsageBytes = state.Files.Items.Sum(static file => file.File.UsageBytes ?? 0),
            ExpiresAt = ExpiryOf(state),
            Status = IsExpired(state) ? VectorStoreStatus.Expired : counts.InProgress > 0 ? VectorStoreStatus.InProgress : VectorStoreStatus.Completed,
        };
    }

    public static VectorStoreFileBatch ModelOf(BatchState state)
    {
        var counts = FileCounts.Of(state.Files.Items);
        return state.Batch with { FileCounts = counts, Status = FileCounts.StatusOf(counts) };
    }

    private static DateTimeOffset? ExpiryOf(StoreState state) =>
        state.Store.ExpiresAfter?.Days is { } days ? state.Store.LastActiveAt + TimeSpan.FromDays(days) : null;

    private bool IsExpired(StoreState state) => ExpiryOf(state) <= _world.Clock.GetUtcNow();

    private void Forget(string fileId)
    {
        foreach (var store in Stores.Items.Where(store => store.Files.TryGet(fileId, out _)))
            store.Files.Remove(fileId);
    }
}
