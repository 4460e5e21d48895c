using OpenAi.Functions;

namespace OpenAi.Assistants;

/// <summary>Reports each polled state of the run both to the progress of the loop and to that of the polling.</summary>
internal sealed class PolledRunProgress(IProgress<ThreadRun>? ofPolling, IProgress<ToolLoopEvent> ofLoop) : IProgress<ThreadRun>
{
    public static PollingOptions<ThreadRun>? Of(PollingOptions<ThreadRun>? polling, IProgress<ToolLoopEvent>? ofLoop) =>
        ofLoop is null ? polling : new()
        {
            Interval = polling?.Interval,
            MaxWait = polling?.MaxWait,
            Progress = new PolledRunProgress(polling?.Progress, ofLoop),
        };

    public void Report(ThreadRun value)
    {
        ofPolling?.Report(value);
        ofLoop.Report(new ThreadRunPolledEvent(value));
    }
}
