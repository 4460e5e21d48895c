using OpenAi.Http;

namespace OpenAi.Embeddings;

public partial class EmbeddingsClient
{
    /// <summary>
    /// Makes a vector of each text, of as many as there are: those that one request cannot have go into several, and the
    /// answers are joined. <c>POST /embeddings</c>
    /// </summary>
    /// <param name="request">The texts.</param>
    /// <param name="options">How they are split.</param>
    /// <param name="requestOptions">What the calls do differently from their client; an idempotency key is used only when one request is enough.</param>
    /// <param name="cancellationToken">Stops the calls.</param>
    /// <returns>
    /// The vectors, with <see cref="Embedding.Index"/> by the place in <paramref name="request"/>, and the tokens of all requests.
    /// Everything else is as the first answer has it.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> or <paramref name="options"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A number in <paramref name="options"/> is not positive.</exception>
    /// <exception cref="OpenAiException">A request failed; the others are stopped.</exception>
    public virtual Task<EmbeddingList> CreateAsync(
        EmbeddingRequest request, EmbeddingSplitOptions options, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(options);
        if (options.MaxInputs < 1)
            throw new ArgumentException($"EmbeddingSplitOptions.MaxInputs: {options.MaxInputs} is not positive.", nameof(options));
        if (options.MaxTokens < 1)
            throw new ArgumentException($"EmbeddingSplitOptions.MaxTokens: {options.MaxTokens} is not positive.", nameof(options));
        if (options.MaxConcurrency < 1)
            throw new ArgumentException($"EmbeddingSplitOptions.MaxConcurrency: {options.MaxConcurrency} is not positive.", nameof(options));
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

    // What an answer does not number stands where it stands.
    private static IEnumerable<Embedding> Placed(EmbeddingList answer, int first) =>
        answer.Data.Select((embedding, place) => embedding with { Index = first + (embedding.Index ?? place) });

    private static EmbeddingUsage? Sum(EmbeddingList[] answers) => Array.TrueForAll(answers, static answer => answer.Usage is null) ? null : new()
    {
        PromptTokens = answers.Sum(static answer => answer.Usage?.PromptTokens),
        TotalTokens = answers.Sum(static answer => answer.Usage?.TotalTokens),
    };
}
