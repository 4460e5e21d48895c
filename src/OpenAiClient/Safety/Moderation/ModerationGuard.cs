using System.Runtime.CompilerServices;
using OpenAi.Chat;
using OpenAi.Http;
using OpenAi.Moderations;
using OpenAi.Telemetry;

namespace OpenAi.Safety;

/// <summary>
/// A chat whose input, and on request output, is checked by <c>POST /moderations</c> before it passes on. Text and images
/// are checked; sound, files, and the arguments of tool calls are not. A part, a role, or a list of messages among the extra
/// fields that the guard does not know is stopped. Safe for use by many threads at once.
/// </summary>
public sealed class ModerationGuard
{
    private readonly ModerationsClient _moderations;
    private readonly ChatClient _chat;
    private readonly ModerationJudge _judge;
    private readonly Func<ChatMessage, bool> _checks;
    private readonly string? _model;
    private readonly bool _checkOutput;
    private readonly bool _failOpen;
    private readonly int _maxConcurrency;

    /// <summary>Creates a guard of a client's chat, checked by its moderations.</summary>
    /// <param name="openai">The client that checks and answers.</param>
    /// <param name="options">What is checked, and how strictly; copied. Default: the user's messages, by the server's own verdict.</param>
    /// <exception cref="ArgumentNullException"><paramref name="openai"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A threshold is not between 0 and 1, or <see cref="ModerationGuardOptions.MaxConcurrency"/> is not positive.</exception>
    public ModerationGuard(OpenAiClient openai, ModerationGuardOptions? options = null)
        : this((openai ?? throw new ArgumentNullException(nameof(openai))).Moderations, openai.Chat, options)
    {
    }

    /// <summary>Creates a guard whose checks and answers come from two clients.</summary>
    /// <param name="moderations">Who checks.</param>
    /// <param name="chat">Who answers.</param>
    /// <param name="options">What is checked, and how strictly; copied. Default: the user's messages, by the server's own verdict.</param>
    /// <exception cref="ArgumentNullException"><paramref name="moderations"/> or <paramref name="chat"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A threshold is not between 0 and 1, or <see cref="ModerationGuardOptions.MaxConcurrency"/> is not positive.</exception>
    public ModerationGuard(ModerationsClient moderations, ChatClient chat, ModerationGuardOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(moderations);
        ArgumentNullException.ThrowIfNull(chat);
        options ??= new();
        if (options.MaxConcurrency < 1)
            throw new ArgumentException($"ModerationGuardOptions.MaxConcurrency: {options.MaxConcurrency} is not positive.", nameof(options));
        _maxConcurrency = options.MaxConcurrency;
        _moderations = moderations;
        _chat = chat;
        _judge = new ModerationJudge(options.Thresholds);
        _checks = options.Checks ?? (static message => message is UserChatMessage);
        _model = options.Model;
        _checkOutput = options.CheckOutput;
        _failOpen = options.FailOpen;
    }

    /// <summary>
    /// Checks a request, and asks the model when it passes. <c>POST /moderations</c>, then <c>POST /chat/completions</c>. All
    /// texts are checked in one request, each image in one of its own, <see cref="ModerationGuardOptions.MaxConcurrency"/> at the same time.
    /// </summary>
    /// <param name="request">What to ask.</param>
    /// <param name="requestOptions">What the calls do differently from their clients; an idempotency key and extra fields are for the chat alone.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    /// <exception cref="ModerationBlockedException">The input or the output is stopped.</exception>
    /// <exception cref="OpenAiException">A call failed; the type says how. When it was the check of the input, the model was not asked.</exception>
    public async Task<ChatCompletion> CreateAsync(ChatCompletionRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        await PassInputAsync(request, requestOptions, cancellationToken).ConfigureAwait(false);
        var answer = await _chat.CreateAsync(request, requestOptions, cancellationToken).ConfigureAwait(false);
        await PassOutputAsync(answer, requestOptions, cancellationToken).ConfigureAwait(false);
        return answer;
    }

    /// <summary>
    /// Checks a request, and gives the model's answer in pieces when it passes. <c>POST /moderations</c>, then
    /// <c>POST /chat/completions</c> with <c>stream</c>. Nothing is sent before the enumeration begins. With
    /// <see cref="ModerationGuardOptions.CheckOutput"/> no piece comes before the last has come and all are checked: what
    /// has been shown cannot be taken back.
    /// </summary>
    /// <param name="request">What to ask.</param>
    /// <param name="requestOptions">What the calls do differently from their clients; an idempotency key and extra fields are for the chat alone.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The pieces of the answer.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    /// <exception cref="ModerationBlockedException">The input or the output is stopped.</exception>
    /// <exception cref="OpenAiException">A call failed; the type says how. When it was the check of the input, the model was not asked.</exception>
    public IAsyncEnumerable<ChatCompletionChunk> StreamAsync(ChatCompletionRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return WalkAsync(request, requestOptions, cancellationToken);
    }

    /// <summary>Checks texts or images, and asks no model. <c>POST /moderations</c></summary>
    /// <param name="input">A text, several texts, or parts; a part of a kind that is not known is refused by the server.</param>
    /// <param name="requestOptions">What the call does differently from its client.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>Whether it would pass, and what was found.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="input"/> is <see langword="null"/>.</exception>
    /// <exception cref="OpenAiException">The call failed, and <see cref="ModerationGuardOptions.FailOpen"/> is not set.</exception>
    public async Task<ModerationVerdict> CheckAsync(ModerationInput input, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        return await CheckAsync([input], requestOptions, cancellationToken).ConfigureAwait(false);
    }

    private async IAsyncEnumerable<ChatCompletionChunk> WalkAsync(
        ChatCompletionRequest request, RequestOptions? requestOptions, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await PassInputAsync(request, requestOptions, cancellationToken).ConfigureAwait(false);
        var held = new List<ChatCompletionChunk>();
        var whole = new ChatCompletionAccumulator();
        await foreach (var chunk in _chat.StreamAsync(request, requestOptions, cancellationToken).ConfigureAwait(false))
        {
            if (!_checkOutput)
            {
                yield return chunk;
                continue;
            }
            held.Add(chunk);
            whole.Add(chunk);
        }
        await PassOutputAsync(whole.ToCompletion(), requestOptions, cancellationToken).ConfigureAwait(false);
        foreach (var chunk in held)
            yield return chunk;
    }

    private Task PassInputAsync(ChatCompletionRequest request, RequestOptions? requestOptions, CancellationToken cancellationToken) =>
        PassAsync(ModerationSide.Input, ModerationContent.Of(request, _checks, requestOptions), requestOptions, cancellationToken);

    private Task PassOutputAsync(ChatCompletion answer, RequestOptions? requestOptions, CancellationToken cancellationToken) =>
        _checkOutput ? PassAsync(ModerationSide.Output, ModerationContent.Of(answer), requestOptions, cancellationToken) : Task.CompletedTask;

    private async Task PassAsync(ModerationSide side, ModerationContent content, RequestOptions? requestOptions, CancellationToken cancellationToken)
    {
        var verdict = content.Unknown.Count > 0
            ? new ModerationVerdict([], [], content.Unknown)
            : await CheckAsync(content.Inputs, requestOptions, cancellationToken).ConfigureAwait(false);
        if (verdict.IsBlocked)
            throw new ModerationBlockedException(side, verdict);
    }

    private async Task<ModerationVerdict> CheckAsync(IReadOnlyList<ModerationInput> inputs, RequestOptions? requestOptions, CancellationToken cancellationToken)
    {
        var own = FollowUpOptions.Of(requestOptions);
        var results = new IReadOnlyList<ModerationResult>[inputs.Count];
        var most = new ParallelOptions { MaxDegreeOfParallelism = _maxConcurrency, CancellationToken = cancellationToken };
        await Parallel.ForAsync(0, inputs.Count, most, async (i, token) => results[i] = await ResultsAsync(inputs[i], own, token).ConfigureAwait(false)).ConfigureAwait(false);
        return _judge.Judge(results.SelectMany(static result => result));
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
