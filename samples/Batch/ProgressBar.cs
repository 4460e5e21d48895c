using Spectre.Console;

namespace Batch;

/// <summary>Shows the progress of a run: a bar in a terminal, occasional lines in a file.</summary>
internal static class ProgressBar
{
    public static Task ShowAsync(BatchRun run, CancellationToken stop) => AnsiConsole.Progress()
        .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
        .StartAsync(async context =>
        {
            var bar = context.AddTask(Describe(run), maxValue: run.Total);
            bar.Value = run.Done;
            await run.RunAsync(
                () =>
                {
                    bar.Value = run.Done + run.Failed;
                    bar.Description = Describe(run);
                },
                stop);
        });

    private static string Describe(BatchRun run) => run.Failed == 0
        ? $"{run.Done} of {run.Total}"
        : $"{run.Done} of {run.Total}, [red]{run.Failed} failed[/]";
}
