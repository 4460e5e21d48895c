using System.Globalization;
using OpenAi.Responses;
using OpenAi.Testing.Chat;
using OpenAi.Testing.Http;
using OpenAi.Testing.World;

namespace OpenAi.Testing.Responses;

/// <summary>The operations of stored responses, and the operations that store nothing.</summary>
internal sealed class StoredResponseRoutes(FakeWorld world, ResponseWorld state)
{
    public IEnumerable<FakeRoute> All =>
    [
        FakeWorld.SlowRoute("GET", "responses/{response_id}", GetAsync),
        world.Route("DELETE", "responses/{response_id}", (_, ids) => new ResponseDeleted { Id = state.Responses.Remove(ids[0]).Response.Id, Object = "response.deleted", Deleted = true }),
        world.Route("POST", "responses/{response_id}/cancel", (_, ids) => Cancel(state.Responses[ids[0]])),
        world.Route("GET", "responses/{response_id}/input_items", (exchange, ids) => Items(state.Responses[ids[0]]).Page(PageQuery.Of(exchange), static item => item)),
        world.Route("POST", "responses/input_tokens", (exchange, _) => Count(exchange.Read(ResponseInputTokensRequest.ReadJson))),
        world.Route("POST", "responses/compact", (exchange, _) => Compact(exchange.Read(ResponseCompactRequest.ReadJson))),
    ];

    private async Task GetAsync(FakeExchange exchange, string[] ids)
    {
        FakeResponse found;
        lock (state.Gate)
            found = state.Responses[ids[0]];
        if (PageQuery.Value(exchange, "stream") != "true")
        {
            await exchange.WriteAsync(found.Response).ConfigureAwait(false);
            return;
        }
        FakeRefusal.If(found.Response.Background != true, "stream", "only background responses can be streamed again.");
        var after = PageQuery.Value(exchange, "starting_after") is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : -1;
        await found.WriteEventsAsync(exchange, after).ConfigureAwait(false);
    }

    private static Response Cancel(FakeResponse found)
    {
        FakeRefusal.If(found.Response.Background != true, "response_id", "only background responses can be cancelled.");
        return found.Response = found.Cancelled();
    }

    private static Shelf<ResponseItem> Items(FakeResponse found)
    {
        var shelf = new Shelf<ResponseItem>("item", static item => item.Id ?? "");
        foreach (var item in found.Input)
            shelf.Put(item);
        return shelf;
    }

    private ResponseInputTokens Count(ResponseInputTokensRequest request) => new() { Object = "response.input_tokens", InputTokens = state.CountInput(request) };

    private ResponseCompaction Compact(ResponseCompactRequest request)
    {
        var items = request.PreviousResponseId is { } id ? state.Responses[id].Context : [];
        List<ResponseItem> all = [.. items, .. state.Kept(request.Input ?? [])];
        List<ResponseItem> output =
        [
            .. all.OfType<ResponseMessageItem>().Where(static item => item.Role == ResponseRole.User),
            .. state.Kept([new ResponseCompactionItem { EncryptedContent = "fake" }]),
        ];
        return new()
        {
            Id = world.NewId("resp_"),
            Object = "response.compaction",
            CreatedAt = world.Now,
            Output = output,
            Usage = ResponseTokens.Of(world.Tokens, new() { Model = request.Model, Instructions = request.Instructions, Input = all.Count > 0 ? ResponseInput.FromItems([.. all]) : null }, output),
        };
    }
}
