using OpenAi.Evals;
using OpenAi.Graders;
using OpenAi.Testing.Http;
using OpenAi.Testing.World;

namespace OpenAi.Testing.Evals;

/// <summary>The operations on evaluations.</summary>
internal sealed class EvalRoutes(FakeWorld world)
{
    private const string One = "evals/{eval_id}";

    private long _changes;

    public Shelf<EvalState> Evals { get; } = new("eval", static state => state.Eval.Id);

    public IEnumerable<FakeRoute> All =>
    [
        world.Route("POST", "evals", (exchange, _) => Create(exchange.Read(EvalCreateRequest.ReadJson))),
        world.Route("GET", "evals", (exchange, _) => List(exchange)),
        world.Route("GET", One, (_, ids) => Evals[ids[0]].Eval),
        world.Route("POST", One, (exchange, ids) => Update(exchange, Evals[ids[0]])),
        world.Route("DELETE", One, (_, ids) => new EvalDeleted { EvalId = Evals.Remove(ids[0]).Eval.Id, Object = "eval.deleted", Deleted = true }),
    ];

    private Eval Create(EvalCreateRequest request)
    {
        if (request.TestingCriteria is not { Count: > 0 } criteria)
            throw new FakeRefusal(FakeError.Missing("testing_criteria"));
        FakeRefusal.If(criteria.Any(static grader => grader is UnknownGrader or MultiGrader), "testing_criteria", "one of them is no kind of grader for evaluations.");
        var id = world.NewId("eval_", 32);
        var eval = new Eval
        {
            Object = "eval",
            Id = id,
            Name = request.Name ?? id,
            DataSourceConfig = EvalSchemas.Answer(request.DataSourceConfig),
            TestingCriteria = criteria,
            CreatedAt = world.Now,
            Metadata = MetadataCheck.Of(request.Metadata),
        };
        return Evals.Put(new(eval) { Updated = ++_changes }).Eval;
    }

    private Page<Eval> List(FakeExchange exchange)
    {
        var order = PageQuery.Value(exchange, "order_by") ?? "created_at";
        FakeRefusal.If(order is not ("created_at" or "updated_at"), "order_by", "it must be 'created_at' or 'updated_at'.");
        var query = PageQuery.Of(exchange, isAscending: true);
        return Evals.Page(query, static state => state.Eval, place: order == "updated_at" ? static state => state.Updated : null);
    }

    private Eval Update(FakeExchange exchange, EvalState state)
    {
        var request = exchange.Read(EvalUpdateRequest.ReadJson);
        state.Updated = ++_changes;
        return state.Eval = state.Eval with
        {
            Name = request.Name ?? state.Eval.Name,
            Metadata = request.Metadata is null ? state.Eval.Metadata : MetadataCheck.Of(request.Metadata),
        };
    }
}
