using OpenAi.Http;
using OpenAi.Telemetry;

namespace OpenAi.Functions;

/// <summary>
/// Runs the loop of a model and functions until the model has answered, for every API: the limit of rounds, the calls of each round, and
/// the events. One object can be enumerated any number of times; each enumeration has an exchange of its own.
/// </summary>
internal abstract class ToolLoop<TResult>(ToolSet tools, ToolLoopOptions options, RequestOptions? requestOptions)
    where TResult : class
{
    protected ToolSet Tools { get; } = tools;

    protected RequestOptions? RequestOptions { get; } = requestOptions;

    protected abstract ClientSettings Settings { get; }

    /// <summary>Runs all rounds, and reports the events to <see cref="ToolLoopOptions.Progress"/>.</summary>
    public async Task<TResult> RunAsync(CancellationToken cancellationToken)
    {
        var exchange = Begin(new(IsStreamed: false, cancellationToken, CancellationToken.None));
        var steps = new DelegateAsyncEnumerable<ToolLoopEvent>(_ => EnumerateAsync(exchange));
        await foreach (var step in steps.ConfigureAwait(false))
            options.Progress?.Report(step);
        return exchange.Result!;
    }

    /// <summary>Runs all rounds and yields the events, anew with each enumeration.</summary>
    public IAsyncEnumerable<ToolLoopEvent> StreamAsync(CancellationToken cancellationToken) =>
        new DelegateAsyncEnumerable<ToolLoopEvent>(enumerationToken => EnumerateAsync(Begin(new(IsStreamed: true, cancellationToken, enumerationToken))));

    protected abstract ToolExchange<TResult> Begin(ToolEnumeration enumeration);

    private async IAsyncEnumerator<ToolLoopEvent> EnumerateAsync(ToolExchange<TResult> exchange)
    {
        await using var _ = exchange.ConfigureAwait(false);
        for (var round = 1; exchange.Result is null; round++)
        {
            await foreach (var item in exchange.AskAsync(round).ConfigureAwait(false))
                yield return item;
            if (exchange.IsWaiting && round > options.MaxRounds)
                throw exchange.TooManyRounds(options.MaxRounds);

            var calls = await exchange.DecideAsync().ConfigureAwait(false);
            var work = new ToolRound(Tools, calls, options, new ToolWatch(Settings, RequestOptions), exchange.Enumeration);
            await foreach (var item in work.RunAsync().ConfigureAwait(false))
                yield return item;
            await foreach (var item in exchange.AnswerAsync(work.Results).ConfigureAwait(false))
                yield return item;
        }
    }
}
