using OpenAi.Testing.Http;
using OpenAi.Testing.World;
using OpenAi.VectorStores;

namespace OpenAi.Testing.VectorStores;

/// <summary>The operations of <c>/vector_stores</c> itself.</summary>
internal sealed class StoreRoutes(FakeWorld world, StoreWorld state)
{
    public IEnumerable<FakeRoute> All =>
    [
        world.Route("POST", "vector_stores", VectorStoresJson.Of<VectorStore>(), (exchange, _) => state.ModelOf(state.Create(exchange.ReadOrNew(VectorStoresJson.Of<VectorStoreCreateRequest>())))),
        world.Route("GET", "vector_stores", VectorStoresJson.Of<Page<VectorStore>>(), (exchange, _) => state.Stores.Page(PageQuery.Of(exchange), state.ModelOf)),
        world.Route("GET", "vector_stores/{vector_store_id}", VectorStoresJson.Of<VectorStore>(), (_, ids) => Get(state.Stores[ids[0]])),
        world.Route("POST", "vector_stores/{vector_store_id}", VectorStoresJson.Of<VectorStore>(), (exchange, ids) => Update(exchange, state.Stores[ids[0]])),
        world.Route("DELETE", "vector_stores/{vector_store_id}", VectorStoresJson.Of<VectorStoreDeleted>(), (_, ids) => Delete(ids[0])),
        world.Route("POST", "vector_stores/{vector_store_id}/search", VectorStoresJson.Of<VectorStoreSearchResults>(), (exchange, ids) => StoreSearch.Run(state.Alive(ids[0]), exchange.Read(VectorStoresJson.Of<VectorStoreSearchRequest>()))),
    ];

    private VectorStore Get(StoreState store)
    {
        state.Look(store.Files.Items);
        return state.ModelOf(store);
    }

    private VectorStore Update(FakeExchange exchange, StoreState store)
    {
        var request = exchange.Read(VectorStoresJson.Of<VectorStoreUpdateRequest>());
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
