using OpenAi.Evals;
using OpenAi.Testing.Files;
using OpenAi.Testing.Http;
using OpenAi.Testing.World;

namespace OpenAi.Testing.Evals;

/// <summary>The operations on runs and their output items.</summary>
internal sealed class EvalRunRoutes(FakeWorld world, FileStore files, Shelf<EvalState> evals, EvalWork work, FakePolled settings)
{
    private const string Runs = "evals/{eval_id}/runs";
    private const string One = Runs + "/{run_id}";

    public IEnumerable<FakeRoute> All =>
    [
        world.Route("POST", Runs, (exchange, ids) => Create(evals[ids[0]], exchange.Read(EvalRunCreateRequest.ReadJson))),
        world.Route("GET", Runs, (exchange, ids) => List(exchange, evals[ids[0]])),
        FakeWorld.SlowRoute("GET", One, (exchange, ids) => GetAsync(exchange, ids[0], ids[1])),
        world.Route("POST", One, (_, ids) => Cancel(evals[ids[0]].Runs[ids[1]])),
        world.Route("DELETE", One, (_, ids) => new EvalRunDeleted { RunId = evals[ids[0]].Runs.Remove(ids[1]).Run.Id, Object = "eval.run.deleted", Deleted = true }),
        world.Route("GET", One + "/output_items", (exchange, ids) => Outputs(exchange, evals[ids[0]].Runs[ids[1]])),
        world.Route("GET", One + "/output_items/{output_item_id}", (_, ids) => evals[ids[0]].Runs[ids[1]].Outputs[ids[2]]),
    ];

    private EvalRun Create(EvalState eval, EvalRunCreateRequest request)
    {
        _ = EvalItems.Of(request.DataSource, files);
        var question = EvalQuestion.Of(request.DataSource);
        if (question is not null)
            world.CheckModel(question.Model);
        var id = world.NewId("evalrun_", 32);
        var run = new EvalRun
        {
            Object = "eval.run",
            Id = id,
            EvalId = eval.Eval.Id,
            Status = EvalRunStatus.Queued,
            Model = question?.Model ?? "",
            Name = request.Name ?? id,
            CreatedAt = world.Now,
            ReportUrl = $"https://platform.openai.com/evaluations/{eval.Eval.Id}?run_id={id}",
            DataSource = request.DataSource,
            Metadata = MetadataCheck.Of(request.Metadata),
        };
        return eval.Runs.Put(new(EvalReport.Of(run, eval.Eval.TestingCriteria, []))).Run;
    }

    private static Page<EvalRun> List(FakeExchange exchange, EvalState eval)
    {
        var status = PageQuery.Value(exchange, "status");
        return eval.Runs.Page(PageQuery.Of(exchange, isAscending: true), static run => run.Run, run => status is null || run.Run.Status?.Value == status);
    }

    private async Task GetAsync(FakeExchange exchange, string evalId, string id)
    {
        EvalRunState run;
        Task done;
        lock (world.Gate)
        {
            var eval = evals[evalId];
            run = eval.Runs[id];
            done = Look(eval, run);
        }
        await done.ConfigureAwait(false);
        exchange.AskToPollAfter(run.IsDone ? null : settings.PollAfter);
        await exchange.WriteAsync(run.Run).ConfigureAwait(false);
    }

    private Task Look(EvalState eval, EvalRunState run)
    {
        if (run.IsDone)
            return Task.CompletedTask;
        run.Run = run.Run with { Status = EvalRunStatus.InProgress };
        return ++run.Looks < settings.PollsUntilDone ? Task.CompletedTask : run.Work ??= work.CarryOutAsync(eval, run);
    }

    private static EvalRun Cancel(EvalRunState run)
    {
        if (run.IsDone)
            throw new FakeRefusal(new FakeError(400, null, $"The run {run.Run.Id} is {run.Run.Status} and cannot be cancelled."));
        return run.Run = run.Run with { Status = EvalRunStatus.Canceled };
    }

    private static Page<EvalOutputItem> Outputs(FakeExchange exchange, EvalRunState run)
    {
        var status = PageQuery.Value(exchange, "status");
        return run.Outputs.Page(PageQuery.Of(exchange, isAscending: true), static item => item, item => status is null || item.Status?.Value == status);
    }
}
