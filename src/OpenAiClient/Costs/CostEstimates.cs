using OpenAi.Chat;
using OpenAi.Completions;
using OpenAi.Embeddings;

namespace OpenAi.Costs;

/// <summary>Estimates the costs of answers from their usage.</summary>
/// <remarks>
/// These are estimates and not bills: they do not include fees for searches and other tools, and for service tiers they use only the
/// factors of the prices. Tokens that were read from the cache or written to it have their own price where one is known; so have tokens of
/// audio and images, and all tokens of a request with a long input. Reasoning tokens are part of the output tokens, and are not counted
/// twice. An answer from the cache of the package <c>OpenAiClient.Caching</c> costs nothing, because no server was called.
/// </remarks>
public static partial class CostEstimates
{
    /// <summary>Estimates the cost of an answer of a chat.</summary>
    /// <param name="completion">The answer; for a stream, the accumulated one.</param>
    /// <include file="Docs.xml" path="docs/cost/*"/>
    /// <example>
    /// <code>
    /// using OpenAi.Costs;
    ///
    /// var answer = await openai.Chat.CreateAsync(request);
    /// Console.WriteLine($"{answer.EstimateCost().Total} USD");
    /// </code>
    /// </example>
    public static Cost EstimateCost(this ChatCompletion completion, ModelPrices? prices = null) => Of(completion).Estimate(prices);

    /// <summary>Estimates the cost of an answer of a chat, if the price and the usage are known.</summary>
    /// <param name="completion">The answer; for a stream, the accumulated one.</param>
    /// <include file="Docs.xml" path="docs/trycost/*"/>
    public static bool TryEstimateCost(this ChatCompletion completion, ModelPrices prices, out Cost cost) => Of(completion).TryEstimate(prices, out cost);

    /// <summary>Estimates the total cost of several answers of chats.</summary>
    /// <param name="completions">The answers, of any models.</param>
    /// <include file="Docs.xml" path="docs/cost/*"/>
    public static Cost EstimateCost(this IEnumerable<ChatCompletion> completions, ModelPrices? prices = null) => Sum(completions, Of, prices);

    /// <summary>Estimates the total cost of several answers of chats, if the price and the usage of each are known.</summary>
    /// <param name="completions">The answers, of any models.</param>
    /// <include file="Docs.xml" path="docs/trycost/*"/>
    public static bool TryEstimateCost(this IEnumerable<ChatCompletion> completions, ModelPrices prices, out Cost cost) => TrySum(completions, Of, prices, out cost);

    /// <summary>Estimates the cost of a completion of a text.</summary>
    /// <param name="completion">The completion; for a stream, the accumulated one.</param>
    /// <include file="Docs.xml" path="docs/cost/*"/>
    public static Cost EstimateCost(this Completion completion, ModelPrices? prices = null) => Of(completion).Estimate(prices);

    /// <summary>Estimates the cost of a completion of a text, if the price and the usage are known.</summary>
    /// <param name="completion">The completion; for a stream, the accumulated one.</param>
    /// <include file="Docs.xml" path="docs/trycost/*"/>
    public static bool TryEstimateCost(this Completion completion, ModelPrices prices, out Cost cost) => Of(completion).TryEstimate(prices, out cost);

    /// <summary>Estimates the cost of embeddings.</summary>
    /// <param name="embeddings">The embeddings.</param>
    /// <include file="Docs.xml" path="docs/cost/*"/>
    public static Cost EstimateCost(this EmbeddingList embeddings, ModelPrices? prices = null) => Of(embeddings).Estimate(prices);

    /// <summary>Estimates the cost of embeddings, if the price and the usage are known.</summary>
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
