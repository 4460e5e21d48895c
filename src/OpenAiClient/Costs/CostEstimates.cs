using OpenAi.Chat;
using OpenAi.Completions;
using OpenAi.Embeddings;

namespace OpenAi.Costs;

/// <summary>What answers cost, by what they say they used.</summary>
/// <remarks>
/// Estimates, not bills: they do not know the fees for searches and other tools, and of service tiers only the factors that the prices
/// have. Tokens that were found in the cache, or written to it, have their own price where one is known, and so have those of
/// sound and images, and all tokens of a request whose input is long; tokens of
/// reasoning are part of those that came out, and are not counted twice. An answer that the package
/// <c>OpenAiClient.Caching</c> gave from its cache costs nothing: no server was asked.
/// </remarks>
public static partial class CostEstimates
{
    /// <summary>Estimates what an answer of a chat cost.</summary>
    /// <param name="completion">The answer; of a stream, the accumulated one.</param>
    /// <include file="Docs.xml" path="docs/cost/*"/>
    public static Cost EstimateCost(this ChatCompletion completion, ModelPrices? prices = null) => Of(completion).Estimate(prices);

    /// <summary>Estimates what an answer of a chat cost, if that can be known.</summary>
    /// <param name="completion">The answer; of a stream, the accumulated one.</param>
    /// <include file="Docs.xml" path="docs/trycost/*"/>
    public static bool TryEstimateCost(this ChatCompletion completion, ModelPrices prices, out Cost cost) => Of(completion).TryEstimate(prices, out cost);

    /// <summary>Estimates what several answers of chats cost together.</summary>
    /// <param name="completions">The answers, of any models.</param>
    /// <include file="Docs.xml" path="docs/cost/*"/>
    public static Cost EstimateCost(this IEnumerable<ChatCompletion> completions, ModelPrices? prices = null) => Sum(completions, Of, prices);

    /// <summary>Estimates what several answers of chats cost together, if that can be known of each.</summary>
    /// <param name="completions">The answers, of any models.</param>
    /// <include file="Docs.xml" path="docs/trycost/*"/>
    public static bool TryEstimateCost(this IEnumerable<ChatCompletion> completions, ModelPrices prices, out Cost cost) => TrySum(completions, Of, prices, out cost);

    /// <summary>Estimates what a text's continuation cost.</summary>
    /// <param name="completion">The completion; for a stream, the accumulated one.</param>
    /// <include file="Docs.xml" path="docs/cost/*"/>
    public static Cost EstimateCost(this Completion completion, ModelPrices? prices = null) => Of(completion).Estimate(prices);

    /// <summary>Estimates what a text's continuation cost, if that can be known.</summary>
    /// <param name="completion">The completion; for a stream, the accumulated one.</param>
    /// <include file="Docs.xml" path="docs/trycost/*"/>
    public static bool TryEstimateCost(this Completion completion, ModelPrices prices, out Cost cost) => Of(completion).TryEstimate(prices, out cost);

    /// <summary>Estimates what vectors cost.</summary>
    /// <param name="embeddings">The embeddings.</param>
    /// <include file="Docs.xml" path="docs/cost/*"/>
    public static Cost EstimateCost(this EmbeddingList embeddings, ModelPrices? prices = null) => Of(embeddings).Estimate(prices);

    /// <summary>Estimates what vectors cost, if that can be known.</summary>
    /// <param name="embeddings">The embeddings.</param>
    /// <include file="Docs.xml" path="docs/trycost/*"/>
    public static bool TryEstimateCost(this EmbeddingList embeddings, ModelPrices prices, out Cost cost) => Of(embeddings).TryEstimate(prices, out cost);

    private static Bill Of(ChatCompletion completion)
    {
        ArgumentNullException.ThrowIfNull(completion);
        return new(completion.Model, UsedTokens.Of(completion.Usage)) { Tier = completion.ServiceTier, Info = completion.ResponseInfo };
    }

    private static Bill Of(Completion completion)
    {
        ArgumentNullException.ThrowIfNull(completion);
        return new(completion.Model, UsedTokens.Of(completion.Usage)) { Info = completion.ResponseInfo };
    }

    private static Bill Of(EmbeddingList embeddings)
    {
        ArgumentNullException.ThrowIfNull(embeddings);
        return new(embeddings.Model, UsedTokens.Of(embeddings.Usage)) { Info = embeddings.ResponseInfo };
    }

    private static Cost Sum<T>(IEnumerable<T> answers, Func<T, Bill> bill, ModelPrices? prices)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return answers.Aggregate(default(Cost), (sum, answer) => sum + bill(answer).Estimate(prices));
    }

    private static bool TrySum<T>(IEnumerable<T> answers, Func<T, Bill> bill, ModelPrices prices, out Cost cost)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(prices);
        cost = default;
        foreach (var answer in answers)
        {
            if (!bill(answer).TryEstimate(prices, out var part))
            {
                cost = default;
                return false;
            }
            cost += part;
        }
        return true;
    }
}
