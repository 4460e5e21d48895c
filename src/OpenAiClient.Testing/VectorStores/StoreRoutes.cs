using OpenAi.Testing.Http;
using OpenAi.Testing.World;
using OpenAi.VectorStores;

namespace OpenAi.Testing.VectorStores;

/// <summary>The operations of <c>/vector_stores</c> itself.</summary>
internal sealed class StoreRoutes(FakeWorld world, StoreWorld state)
{
    public IEnumerable<FakeRoute> All =>
    [
        world.Route("POST", "vector_stores", (exchange, _) => state.ModelOf(state.Create(exchange.ReadOrNew(VectorStoreCreateRequest.ReadJson)))),
        world.Route("GET", "vector_stores", (exchange, _) => state.Stores.Page(PageQuery.Of(exchange), state.ModelOf)),
        world.Route("GET", "vector_stores/{vector_store_id}", (_, ids) => Get(state.Stores[ids[0]])),
        world.Route("POST", "vector_stores/{vector_store_id}", (exchange, ids) => Update(exchange, state.Stores[ids[0]])),
        world.Route("DELETE", "vector_stores/{vector_store_id}", (_, ids) => Delete(ids[0])),
        world.Route("POST", "vector_stores/{vector_store_id}/search", (exchange, ids) => StoreSearch.Run(state.Alive(ids[0]), exchange.Read(VectorStoreSearchRequest.ReadJson))),
    ];

    private VectorStore Get(StoreState store)
    {
        state.Look(store.Files.Items);
        return state.ModelOf(store);
    }

    private VectorStore Update(FakeExchange exchange, StoreState store)
    {
        var request = exchange.Read(VectorStoreUpdateRequest.ReadJson);
        store.Store = store.Store with
        {
            Name = request.Name ?? store.Store.Name,
            ExpiresAfter = StoreWorld.CheckExpiry(request.ExpiresAfter) ?? store.Store.ExpiresAfter,
            Metadata = request.Metadata is null ? store.Store.Metadata : MetadataCheck.Of(request.Metadata),
        };
        return state.ModelOf(store);
    }

    private VectorStoreDeleted Delete(string id)
    {
        state.Stores.Remove(id);
        return new() { Id = id, Object = "vector_store.deleted", Deleted = true };
    }
}
