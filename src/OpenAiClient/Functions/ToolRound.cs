using System.Threading.Channels;
using OpenAi.Http;
using OpenAi.Telemetry;

namespace OpenAi.Functions;

/// <summary>Runs the function calls of one answer, several at the same time, and yields events meanwhile.</summary>
internal sealed class ToolRound(ToolSet tools, IReadOnlyList<ToolCall> calls, ToolLoopOptions options, ToolWatch watch, ToolEnumeration enumeration)
{
    private const string Failed = "Error: The function failed.";

    private readonly ToolCallResult[] _results = new ToolCallResult[calls.Count];

    /// <summary>The results in the order of the calls; complete when <see cref="RunAsync"/> has ended.</summary>
    public IReadOnlyList<ToolCallResult> Results => _results;

    public async IAsyncEnumerable<ToolLoopEvent> RunAsync()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(enumeration.CallToken, enumeration.EnumerationToken);
        var events = Channel.CreateUnbounded<ToolLoopEvent>(new UnboundedChannelOptions { SingleReader = true });
        var work = CallAllAsync(events.Writer, stop.Token);
        var leftEarly = true;
        try
        {
            await foreach (var item in events.Reader.ReadAllAsync(CancellationToken.None).ConfigureAwait(false))
                yield return item;
            leftEarly = false;
        }
        finally
        {
            // When the caller stops enumerating, the running functions are cancelled.
            if (leftEarly)
                await stop.CancelAsync().ConfigureAwait(false);
            await work.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
        await work.ConfigureAwait(false);
    }

    private async Task CallAllAsync(ChannelWriter<ToolLoopEvent> events, CancellationToken token)
    {
        try
        {
            var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.MaxConcurrency, CancellationToken = token };
            await Parallel.ForAsync(0, calls.Count, parallel, async (i, roundToken) =>
            {
                events.TryWrite(new ToolCallStartedEvent(calls[i]));
                _results[i] = await CallAsync(calls[i], roundToken).ConfigureAwait(false);
                events.TryWrite(new ToolCallFinishedEvent(_results[i]));
            }).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (token.IsCancellationRequested)
        {
            throw Cancellation.ByCaller("The functions were cancelled by their caller.", exception, enumeration.CallToken, enumeration.EnumerationToken);
        }
        finally
        {
            events.Complete();
        }
    }

    private async Task<ToolCallResult> CallAsync(ToolCall call, CancellationToken token)
    {
        var beganAt = watch.Now;
        var span = watch.Begin(call, tools.Has(call.Name) ? tools.Find(call.Name) : null);
        try
        {
            var result = await AnswerAsync(call, token).ConfigureAwait(false);
            watch.End(span, call, beganAt, result.Output, result.Exception);
            return result;
        }
        catch (Exception exception)
        {
            watch.End(span, call, beganAt, null, exception);
            throw;
        }
    }

    private async Task<ToolCallResult> AnswerAsync(ToolCall call, CancellationToken token)
    {
        try
        {
            var function = tools.Find(call.Name);
            // Runs on a thread of its own, and is abandoned when the call is cancelled, because functions may block or ignore the token.
            var work = Task.Run(async () => await InvokeAsync(function, call, token).ConfigureAwait(false), token);
            var output = await Cancellation.WaitAsync(new ValueTask<string>(work), token).ConfigureAwait(false);
            return new ToolCallResult(call, output ?? "", null);
        }
        catch (ToolCallException exception)
        {
            return new ToolCallResult(call, $"Error: {exception.Message}", exception);
        }
        catch (Exception exception) when (!options.ThrowsFunctionExceptions && !token.IsCancellationRequested)
        {
            watch.Failed(call, exception);
            return new ToolCallResult(call, options.TellsFunctionExceptions ? $"Error: {exception.Message}" : Failed, exception);
        }
    }

    private ValueTask<string> InvokeAsync(ToolFunction function, ToolCall call, CancellationToken token) =>
        call.IsText ? function.InvokeWithTextAsync(call.Arguments, options.Services, token) : function.InvokeAsync(call.Arguments, options.Services, token);
}
