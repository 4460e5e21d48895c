using OpenAi.Http;
using OpenAi.Moderations;
using OpenAi.Telemetry;

namespace OpenAi.Safety;

/// <summary>Passes or blocks content, for the guarded clients of all APIs.</summary>
internal sealed class ModerationGate
{
    private readonly ModerationsClient _moderations;
    private readonly ModerationJudge _judge;
    private readonly string? _model;
    private readonly bool _failOpen;
    private readonly int _maxConcurrency;

    public ModerationGate(ModerationsClient moderations, ModerationGuardOptions options)
    {
        if (options.MaxConcurrency < 1)
            throw new ArgumentException(FormattableString.Invariant($"ModerationGuardOptions.MaxConcurrency: {options.MaxConcurrency} is not positive."), nameof(options));
        _moderations = moderations;
        _judge = new ModerationJudge(options.Thresholds);
        _model = options.Model;
        _failOpen = options.FailOpen;
        _maxConcurrency = options.MaxConcurrency;
        ChecksOutput = options.CheckOutput;
    }

    public bool ChecksOutput { get; }

    /// <summary>Checks a request, makes the call, and checks its answer.</summary>
    public async Task<TAnswer> CallAsync<TAnswer>(
        ModerationContent input, Func<Task<TAnswer>> call, Func<TAnswer, ModerationContent> output, RequestOptions? requestOptions, CancellationToken cancellationToken)
    {
        await PassAsync(ModerationSide.Input, input, requestOptions, cancellationToken).ConfigureAwait(false);
        return await PassOutputAsync(await call().ConfigureAwait(false), output, requestOptions, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Checks a request and its stream, whose events are returned after the whole stream was checked.</summary>
    public IAsyncEnumerable<TEvent> StreamAsync<TEvent>(
        Func<ModerationContent?> input,
        IAsyncEnumerable<TEvent> events,
        Func<IReadOnlyList<TEvent>, ModerationContent> output,
        RequestOptions? requestOptions,
        CancellationToken cancellationToken) =>
        new DelegateAsyncEnumerable<TEvent>(enumerationToken => EnumerateAsync(input, events, output, requestOptions, cancellationToken, enumerationToken));

    public async Task<TAnswer> PassOutputAsync<TAnswer>(TAnswer answer, Func<TAnswer, ModerationContent> output, RequestOptions? requestOptions, CancellationToken cancellationToken)
    {
        if (ChecksOutput)
            await PassAsync(ModerationSide.Output, output(answer), requestOptions, cancellationToken).ConfigureAwait(false);
        return answer;
    }

    public async Task<ModerationVerdict> CheckAsync(IReadOnlyList<ModerationInput> inputs, RequestOptions? requestOptions, CancellationToken cancellationToken)
    {
        var own = FollowUpOptions.Of(requestOptions);
        var results = new IReadOnlyList<ModerationResult>[inputs.Count];
        var most = new ParallelOptions { MaxDegreeOfParallelism = _maxConcurrency, CancellationToken = cancellationToken };
        await Parallel.ForAsync(0, inputs.Count, most, async (i, token) => results[i] = await ResultsAsync(inputs[i], own, token).ConfigureAwait(false)).ConfigureAwait(false);
        return _judge.Judge(results.SelectMany(static result => result));
    }

    private async IAsyncEnumerator<TEvent> EnumerateAsync<TEvent>(
        Func<ModerationContent?> input,
        IAsyncEnumerable<TEvent> events,
        Func<IReadOnlyList<TEvent>, ModerationContent> output,
        RequestOptions? requestOptions,
        CancellationToken callToken,
        CancellationToken enumerationToken)
    {
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(callToken, enumerationToken);
        if (input() is { } content)
            await CheckedAsync(ModerationSide.Input, content).ConfigureAwait(false);
        var held = new List<TEvent>();
        await foreach (var item in events.WithCancellation(enumerationToken).ConfigureAwait(false))
        {
            if (ChecksOutput)
                held.Add(item);
            else
                yield return item;
        }
        if (ChecksOutput)
            await CheckedAsync(ModerationSide.Output, output(held)).ConfigureAwait(false);
        foreach (var item in held)
            yield return item;

        Task CheckedAsync(ModerationSide side, ModerationContent content) =>
            Cancellation.OfLinkedAsync(PassAsync(side, content, requestOptions, linked.Token), "The check was cancelled by its caller.", callToken, enumerationToken);
    }

    private async Task PassAsync(ModerationSide side, ModerationContent content, RequestOptions? requestOptions, CancellationToken cancellationToken)
    {
        var verdict = content.Unknown.Count > 0
            ? new ModerationVerdict([], [], content.Unknown)
            : await CheckAsync(content.Inputs, requestOptions, cancellationToken).ConfigureAwait(false);
        if (verdict.IsBlocked)
            throw new ModerationBlockedException(side, verdict);
    }

    private async Task<IReadOnlyList<ModerationResult>> ResultsAsync(ModerationInput input, RequestOptions requestOptions, CancellationToken cancellationToken)
    {
        try
        {
            var answer = await _moderations.CreateAsync(new() { Input = input, Model = _model }, requestOptions, cancellationToken).ConfigureAwait(false);
            ModerationJudge.CheckComplete(answer, input);
            return answer.Results;
        }
        catch (OpenAiException exception) when (_failOpen && RetryPolicy.IsTransient(exception))
        {
            Log.ModerationFailed(_moderations.Settings.Loggers.Of("Safety"), exception);
            return [];
        }
    }
}
