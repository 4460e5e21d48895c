using OpenAi.Evals;
using OpenAi.Testing.World;

namespace OpenAi.Testing.Evals;

/// <summary>An evaluation and its runs.</summary>
internal sealed class EvalState(Eval eval)
{
    public Eval Eval { get; set; } = eval;

    /// <summary>The position in the order of the last changes.</summary>
    public long Updated { get; set; }

    public Shelf<EvalRunState> Runs { get; } = new("run", static run => run.Run.Id);
}

/// <summary>The state of a run and its output items.</summary>
internal sealed class EvalRunState(EvalRun run)
{
    public EvalRun Run { get; set; } = run;

    public bool IsDone => Run.Status != EvalRunStatus.Queued && Run.Status != EvalRunStatus.InProgress;

    /// <summary>The number of polls.</summary>
    public int Looks { get; set; }

    /// <summary>The processing, which polls wait for.</summary>
    public Task? Work { get; set; }

    public Shelf<EvalOutputItem> Outputs { get; } = new("output item", static item => item.Id);
}
