using OpenAi.Evals;
using OpenAi.Testing.Evals;
using OpenAi.Testing.Files;
using OpenAi.Testing.Http;
using OpenAi.Testing.World;

namespace OpenAi.Testing;

/// <summary>
/// The fake server's evaluations and their runs, stored until the server is disposed. <c>/evals</c>. A run sends its requests to this
/// server: <c>fake.Chat.When(…)</c> or <c>fake.Responses.When(…)</c> scripts the answers that <see cref="FakeOpenAi.Graders"/> score.
/// Items come from the request or from a file; evaluating stored completions or responses is not supported.
/// </summary>
/// <remarks>A run is completed when it has been fetched <see cref="FakePolled.PollsUntilDone"/> times.</remarks>
public sealed class FakeEvals : FakePolled
{
    private readonly FakeWorld _world;
    private readonly EvalRoutes _evals;

    internal FakeEvals(FakeState server, FakeWorld world, FileStore files, FakeGraders graders)
    {
        _world = world;
        _evals = new EvalRoutes(world);
        var runs = new EvalRunRoutes(world, files, _evals.Evals, new EvalWork(server, world, files, graders), this);
        Routes = [.. _evals.All, .. runs.All];
    }

    /// <summary>A copy of the list of evaluations, oldest first.</summary>
    public IReadOnlyList<Eval> All
    {
        get
        {
            lock (_world.Gate)
                return [.. _evals.Evals.Items.Select(static state => state.Eval)];
        }
    }

    internal IEnumerable<FakeRoute> Routes { get; }

    /// <summary>Gets a copy of the list of an evaluation's runs, oldest first. This does not count as a poll.</summary>
    /// <param name="evalId">The id of the evaluation.</param>
    /// <returns>The runs.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="evalId"/> is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">The evaluation does not exist.</exception>
    public IReadOnlyList<EvalRun> RunsOf(string evalId)
    {
        ArgumentNullException.ThrowIfNull(evalId);
        lock (_world.Gate)
            return [.. _evals.Evals.Known(evalId).Runs.Items.Select(static run => run.Run)];
    }
}
