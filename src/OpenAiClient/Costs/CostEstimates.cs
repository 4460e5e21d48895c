using OpenAi.Chat;
using OpenAi.Completions;
using OpenAi.Embeddings;
using OpenAi.Responses;

namespace OpenAi.Costs;

/// <summary>What answers cost, by the tokens they say they used.</summary>
/// <remarks>
/// Estimates, not bills: they know neither the discounts and surcharges of service tiers and batches, nor the prices of sound,
/// nor fees for searches and other tools. Tokens found in the cache cost less where a price for them is known; tokens of
/// reasoning are part of those that came out, and are not counted twice. An answer that the package
/// <c>OpenAiClient.Caching</c> gave from its cache costs nothing: no server was asked.
/// </remarks>
public static class CostEstimates
{
    private const string NoUsage =
        "The answer does not say how many tokens it used, so its cost is not known. A stream says it when StreamOptions.IncludeUsage asks for it.";

    /// <summary>What an answer cost.</summary>
    /// <param name="completion">The answer.</param>
    /// <param name="prices">The prices. Default: <see cref="ModelPrices.Default"/>.</param>
    /// <returns>The cost.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="completion"/> is <see langword="null"/>.</exception>
    /// <exception cref="UnknownPriceException">The model has no price; the message says how to add one.</exception>
    /// <exception cref="InvalidOperationException">The answer does not tell its usage.</exception>
    public static Cost EstimateCost(this ChatCompletion completion, ModelPrices? prices = null)
    {
        ArgumentNullException.ThrowIfNull(completion);
        return Estimate(completion.Model, UsedTokens.Of(completion.Usage), prices, completion.ResponseInfo);
    }

    /// <summary>What several answers cost together.</summary>
    /// <param name="completions">The answers, of any models.</param>
    /// <param name="prices">The prices. Default: <see cref="ModelPrices.Default"/>.</param>
    /// <returns>The sum of their costs.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="completions"/>, or an answer, is <see langword="null"/>.</exception>
    /// <exception cref="UnknownPriceException">A model has no price; the message says how to add one.</exception>
    /// <exception cref="InvalidOperationException">An answer does not tell its usage.</exception>
    public static Cost EstimateCost(this IEnumerable<ChatCompletion> completions, ModelPrices? prices = null)
    {
        ArgumentNullException.ThrowIfNull(completions);
        return completions.Aggregate(default(Cost), (sum, completion) => sum + completion.EstimateCost(prices));
    }

    /// <summary>What a response cost; one that failed or was cut costs what it used until then.</summary>
    /// <param name="response">The response; of a stream, the accumulated one.</param>
    /// <param name="prices">The prices. Default: <see cref="ModelPrices.Default"/>.</param>
    /// <returns>The cost.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="response"/> is <see langword="null"/>.</exception>
    /// <exception cref="UnknownPriceException">The model has no price; the message says how to add one.</exception>
    /// <exception cref="InvalidOperationException">The response does not tell its usage, as one that is not done.</exception>
    public static Cost EstimateCost(this Response response, ModelPrices? prices = null)
    {
        ArgumentNullException.ThrowIfNull(response);
        return Estimate(response.Model, UsedTokens.Of(response.Usage), prices, response.ResponseInfo);
    }

    /// <summary>What several responses cost together.</summary>
    /// <param name="responses">The responses, of any models.</param>
    /// <param name="prices">The prices. Default: <see cref="ModelPrices.Default"/>.</param>
    /// <returns>The sum of their costs.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="responses"/>, or a response, is <see langword="null"/>.</exception>
    /// <exception cref="UnknownPriceException">A model has no price; the message says how to add one.</exception>
    /// <exception cref="InvalidOperationException">A response does not tell its usage.</exception>
    public static Cost EstimateCost(this IEnumerable<Response> responses, ModelPrices? prices = null)
    {
        ArgumentNullException.ThrowIfNull(responses);
        return responses.Aggregate(default(Cost), (sum, response) => sum + response.EstimateCost(prices));
    }

    /// <summary>What a continuation cost.</summary>
    /// <param name="completion">The continuation; of a stream, the accumulated one.</param>
    /// <param name="prices">The prices. Default: <see cref="ModelPrices.Default"/>.</param>
    /// <returns>The cost.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="completion"/> is <see langword="null"/>.</exception>
    /// <exception cref="UnknownPriceException">The model has no price; the message says how to add one.</exception>
    /// <exception cref="InvalidOperationException">The answer does not tell its usage.</exception>
    public static Cost EstimateCost(this Completion completion, ModelPrices? prices = null)
    {
        ArgumentNullException.ThrowIfNull(completion);
        return Estimate(completion.Model, UsedTokens.Of(completion.Usage), prices, completion.ResponseInfo);
    }

    /// <summary>What vectors cost.</summary>
    /// <param name="embeddings">The vectors.</param>
    /// <param name="prices">The prices; those of <see cref="ModelPrices.Default"/> name no model of embeddings.</param>
    /// <returns>The cost.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="UnknownPriceException">The model has no price; the message says how to add one.</exception>
    /// <exception cref="InvalidOperationException">The answer does not tell its usage.</exception>
    public static Cost EstimateCost(this EmbeddingList embeddings, ModelPrices prices)
    {
        ArgumentNullException.ThrowIfNull(embeddings);
        ArgumentNullException.ThrowIfNull(prices);
        return Estimate(embeddings.Model, UsedTokens.Of(embeddings.Usage), prices, embeddings.ResponseInfo);
    }

    /// <summary>What an answer cost, if that can be known.</summary>
    /// <param name="completion">The answer.</param>
    /// <param name="prices">The prices.</param>
    /// <param name="cost">The cost.</param>
    /// <returns>Whether the model has a price and the answer tells its usage.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static bool TryEstimateCost(this ChatCompletion completion, ModelPrices prices, out Cost cost)
    {
        ArgumentNullException.ThrowIfNull(completion);
        return TryEstimate(completion.Model, UsedTokens.Of(completion.Usage), prices, completion.ResponseInfo, out cost);
    }

    /// <summary>What a response cost, if that can be known.</summary>
    /// <param name="response">The response.</param>
    /// <param name="prices">The prices.</param>
    /// <param name="cost">The cost.</param>
    /// <returns>Whether the model has a price and the response tells its usage.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static bool TryEstimateCost(this Response response, ModelPrices prices, out Cost cost)
    {
        ArgumentNullException.ThrowIfNull(response);
        return TryEstimate(response.Model, UsedTokens.Of(response.Usage), prices, response.ResponseInfo, out cost);
    }

    private static bool TryEstimate(string model, UsedTokens? used, ModelPrices prices, ResponseInfo? info, out Cost cost)
    {
        ArgumentNullException.ThrowIfNull(prices);
        cost = default;
        if (IsFromCache(info))
            return true;
        var known = prices.TryGet(model, out var price);
        cost = known && used is { } tokens ? tokens.At(price!) : default;
        return known && used is not null;
    }

    private static Cost Estimate(string model, UsedTokens? used, ModelPrices? prices, ResponseInfo? info)
    {
        if (IsFromCache(info))
            return default;
        var price = (prices ?? ModelPrices.Default)[model];
        return used is { } tokens ? tokens.At(price) : throw new InvalidOperationException(NoUsage);
    }

    // The cache says so in a header of the answer.
    private static bool IsFromCache(ResponseInfo? info) => info?.Header("x-openaiclient-cache") == "hit";
}
