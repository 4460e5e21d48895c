using OpenAi.Http;

namespace OpenAi.Embeddings;

public partial class EmbeddingsClient
{
    /// <summary>
    /// Creates the embeddings of any number of texts: inputs that exceed the limits of one request are split into several requests, and
    /// the answers are combined. <c>POST /embeddings</c>
    /// </summary>
    /// <param name="request">The request with the texts.</param>
    /// <param name="options">Options for splitting the inputs.</param>
    /// <param name="requestOptions">
    /// Options of the calls, which override those of the client; an idempotency key is used only if one request is sufficient.
    /// </param>
    /// <param name="cancellationToken">Cancels the calls.</param>
    /// <returns>
    /// The embeddings, whose <see cref="Embedding.Index"/> is the index in <paramref name="request"/>, and the tokens of all requests.
    /// All other fields are those of the first answer.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> or <paramref name="options"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A number in <paramref name="options"/> is not positive.</exception>
    /// <exception cref="OpenAiException">A request failed; the others are cancelled.</exception>
    public virtual Task<EmbeddingList> CreateAsync(
        EmbeddingRequest request, EmbeddingSplitOptions options, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(options);
        if (options.MaxInputs < 1)
            throw new ArgumentException(FormattableString.Invariant($"EmbeddingSplitOptions.MaxInputs: {options.MaxInputs} is not positive."), nameof(options));
        if (options.MaxTokens < 1)
            throw new ArgumentException(FormattableString.Invariant($"EmbeddingSplitOptions.MaxTokens: {options.MaxTokens} is not positive."), nameof(options));
        if (options.MaxConcurrency < 1)
            throw new ArgumentException(FormattableString.Invariant($"EmbeddingSplitOptions.MaxConcurrency: {options.MaxConcurrency} is not positive."), nameof(options));
        TextOrTokens[] inputs = request.Input is { } input ? [.. EmbeddingSplit.Of(input, options)] : [];
        return inputs.Length > 1
            ? CreateAsync(request, inputs, options, requestOptions, cancellationToken)
            : CreateAsync(request, requestOptions, cancellationToken);
    }

    private async Task<EmbeddingList> CreateAsync(
        EmbeddingRequest request, TextOrTokens[] inputs, EmbeddingSplitOptions options, RequestOptions? requestOptions, CancellationToken cancellationToken)
    {
        var own = FollowUpOptions.WithoutKey(requestOptions);
        var answers = new EmbeddingList[inputs.Length];
        var most = new ParallelOptions { MaxDegreeOfParallelism = options.MaxConcurrency, CancellationToken = cancellationToken };
        await Parallel.ForAsync(0, inputs.Length, most, async (i, token) =>
            answers[i] = await CreateAsync(request with { Input = inputs[i] }, own, token).ConfigureAwait(false)).ConfigureAwait(false);
        var first = 0;
        var data = new List<Embedding>();
        for (var i = 0; i < answers.Length; first += inputs[i].Texts.Count + inputs[i].TokenLists.Count, i++)
            data.AddRange(Placed(answers[i], first));
        return answers[0] with { Data = data, Usage = Sum(answers) };
    }

    // An embedding without an index gets its position in the answer.
    private static IEnumerable<Embedding> Placed(EmbeddingList answer, int first) =>
        answer.Data.Select((embedding, place) => embedding with { Index = first + (embedding.Index ?? place) });

    private static EmbeddingUsage? Sum(EmbeddingList[] answers) => Array.TrueForAll(answers, static answer => answer.Usage is null) ? null : new()
    {
        PromptTokens = answers.Sum(static answer => answer.Usage?.PromptTokens),
        TotalTokens = answers.Sum(static answer => answer.Usage?.TotalTokens),
    };
}
