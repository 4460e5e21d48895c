namespace Batch;

/// <summary>Sends all prompts that have no answer yet, and writes down each result.</summary>
internal sealed class BatchRun
{
    private readonly Func<IReadOnlyList<PromptLine>, CancellationToken, IAsyncEnumerable<Result>> _ask;
    private readonly IReadOnlyList<PromptLine> _waiting;
    private readonly ResultsFile _results;

    public BatchRun(
        Func<IReadOnlyList<PromptLine>, CancellationToken, IAsyncEnumerable<Result>> ask, IReadOnlyList<PromptLine> prompts, ResultsFile results)
    {
        (_ask, _results) = (ask, results);
        _waiting = [.. prompts.Where(prompt => !results.HasAnswerTo(prompt))];
        Total = prompts.Count;
        Done = Total - _waiting.Count;
    }

    public int Total { get; }

    /// <summary>The number of prompts with an answer, including those of earlier runs.</summary>
    public int Done { get; private set; }

    /// <summary>The number of prompts that failed in this run.</summary>
    public int Failed { get; private set; }

    /// <summary>The first failure of this run.</summary>
    public Result? Failure { get; private set; }

    /// <summary>Runs, and reports each result.</summary>
    public async Task RunAsync(Action onResult, CancellationToken stop)
    {
        foreach (var line in _waiting.Where(line => line.Prompt is null))
        {
            await WriteAsync(new(line.Line, Error: line.Problem));
            onResult();
        }

        await foreach (var result in _ask([.. _waiting.Where(line => line.Prompt is not null)], stop))
        {
            await WriteAsync(result);
            onResult();
        }
    }

    private async Task WriteAsync(Result result)
    {
        await _results.AppendAsync(result);
        if (result.Error is null)
        {
            Done++;
            return;
        }
        Failed++;
        Failure ??= result;
    }
}
