using OpenAi.FineTuning;
using OpenAi.Testing.Http;
using OpenAi.Testing.World;

namespace OpenAi.Testing.FineTuning;

/// <summary>The operations on fine-tuning jobs, their events and checkpoints.</summary>
internal sealed class FineTuningRoutes(FakeWorld world, FineTuningWorld state, FakePolled settings)
{
    private const int CheckpointsOfPage = 10;
    private const string One = "fine_tuning/jobs/{fine_tuning_job_id}";

    public IEnumerable<FakeRoute> All =>
    [
        world.Route("POST", "fine_tuning/jobs", (exchange, _) => state.Create(exchange.Read(FineTuningJobCreateRequest.ReadJson))),
        world.Route("GET", "fine_tuning/jobs", (exchange, _) => List(exchange)),
        world.Route("GET", One, (exchange, ids) => Get(exchange, state.Jobs[ids[0]])),
        world.Route("POST", One + "/cancel", (_, ids) => state.Cancel(state.Jobs[ids[0]])),
        world.Route("POST", One + "/pause", (_, ids) => state.Pause(state.Jobs[ids[0]])),
        world.Route("POST", One + "/resume", (_, ids) => state.Resume(state.Jobs[ids[0]])),
        world.Route("GET", One + "/events", (exchange, ids) => WithoutIds(state.Jobs[ids[0]].Events.Page(PageQuery.Of(exchange), static item => item))),
        world.Route("GET", One + "/checkpoints", (exchange, ids) =>
            state.Jobs[ids[0]].Checkpoints.Page(PageQuery.Of(exchange, defaultLimit: CheckpointsOfPage), static item => item)),
    ];

    private Page<FineTuningJob> List(FakeExchange exchange) =>
        WithoutIds(state.Jobs.Page(PageQuery.Of(exchange), static job => job.Job, job => PageQuery.FitsMetadata(exchange, job.Job.Metadata)));

    private FineTuningJob Get(FakeExchange exchange, FineTuningState job)
    {
        var now = state.Look(job, settings.PollsUntilDone);
        exchange.AskToPollAfter(now.IsDone ? null : settings.PollAfter);
        return now;
    }

    // These lists do not name the ids of their first and last items.
    private static Page<T> WithoutIds<T>(Page<T> page)
        where T : JsonModel =>
        page with { FirstId = null, LastId = null };
}
