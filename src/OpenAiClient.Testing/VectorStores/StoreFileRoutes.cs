using OpenAi.Testing.Http;
using OpenAi.Testing.World;
using OpenAi.VectorStores;

namespace OpenAi.Testing.VectorStores;

/// <summary>The operations of <c>/vector_stores/{vector_store_id}/files</c> and <c>/file_batches</c>.</summary>
internal sealed class StoreFileRoutes(FakeWorld world, StoreWorld state, FakeVectorStores settings)
{
    public IEnumerable<FakeRoute> All =>
    [
        world.Route("POST", "vector_stores/{vector_store_id}/files", Create),
        world.Route("GET", "vector_stores/{vector_store_id}/files", (exchange, ids) => List(exchange, Store(ids).Files)),
        world.Route("GET", "vector_stores/{vector_store_id}/files/{file_id}", Get),
        world.Route("POST", "vector_stores/{vector_store_id}/files/{file_id}", Update),
        world.Route("DELETE", "vector_stores/{vector_store_id}/files/{file_id}", Delete),
        world.Route("GET", "vector_stores/{vector_store_id}/files/{file_id}/content", Content),
        world.Route("POST", "vector_stores/{vector_store_id}/file_batches", CreateBatch),
        world.Route("GET", "vector_stores/{vector_store_id}/file_batches/{batch_id}", GetBatch),
        world.Route("POST", "vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel", CancelBatch),
        world.Route("GET", "vector_stores/{vector_store_id}/file_batches/{batch_id}/files", (exchange, ids) => List(exchange, Batch(ids).Files)),
    ];

    private StoreState Store(string[] ids) => state.Stores[ids[0]];

    private BatchState Batch(string[] ids) => Store(ids).Batches[ids[1]];

    private VectorStoreFile Create(FakeExchange exchange, string[] ids)
    {
        exchange.AskToPollAfter(settings.PollAfter);
        return state.Add(state.Alive(ids[0]), exchange.Read(VectorStoreFileCreateRequest.ReadJson)).File;
    }

    private static Page<VectorStoreFile> List(FakeExchange exchange, Shelf<StoreFile> files)
    {
        var status = PageQuery.Value(exchange, "filter");
        FakeRefusal.If(status is not (null or "in_progress" or "completed" or "failed" or "cancelled"), "filter", $"the status '{status}' is not supported.");
        return files.Page(PageQuery.Of(exchange), static file => file.File, file => status is null || file.File.Status?.Value == status);
    }

    private VectorStoreFile Get(FakeExchange exchange, string[] ids)
    {
        var file = Store(ids).Files[ids[1]];
        state.Look([file]);
        exchange.AskToPollAfter(settings.PollAfter);
        return file.File;
    }

    private VectorStoreFile Update(FakeExchange exchange, string[] ids)
    {
        var file = Store(ids).Files[ids[1]];
        var request = exchange.Read(VectorStoreFileUpdateRequest.ReadJson);
        return file.File = file.File with { Attributes = AttributesCheck.Of(request.Attributes) };
    }

    private VectorStoreFileDeleted Delete(FakeExchange exchange, string[] ids)
    {
        Store(ids).Files.Remove(ids[1]);
        return new() { Id = ids[1], Object = "vector_store.file.deleted", Deleted = true };
    }

    private VectorStoreFileContent Content(FakeExchange exchange, string[] ids) => new()
    {
        Object = "vector_store.file_content.page",
        Data = Store(ids).Files[ids[1]].Chunks.Select(static chunk => new VectorStoreContent { Type = "text", Text = chunk }).ToList(),
        HasMore = false,
    };

    private VectorStoreFileBatch CreateBatch(FakeExchange exchange, string[] ids)
    {
        exchange.AskToPollAfter(settings.PollAfter);
        return StoreWorld.ModelOf(state.AddBatch(state.Alive(ids[0]), exchange.Read(VectorStoreFileBatchCreateRequest.ReadJson)));
    }

    private VectorStoreFileBatch GetBatch(FakeExchange exchange, string[] ids)
    {
        var batch = Batch(ids);
        state.Look(batch.Files.Items);
        exchange.AskToPollAfter(settings.PollAfter);
        return StoreWorld.ModelOf(batch);
    }

    private VectorStoreFileBatch CancelBatch(FakeExchange exchange, string[] ids)
    {
        var batch = Batch(ids);
        var waiting = batch.Files.Items.Where(static file => file.IsIn(VectorStoreFileStatus.InProgress)).ToList();
        if (waiting.Count == 0)
            throw new FakeRefusal(new FakeError(400, null, $"A batch with the status '{StoreWorld.ModelOf(batch).Status}' cannot be cancelled."));
        foreach (var file in waiting)
            file.File = file.File with { Status = VectorStoreFileStatus.Cancelled };
        return StoreWorld.ModelOf(batch);
    }
}
