using OpenAi.Assistants;
using OpenAi.Batches;
using OpenAi.Responses;

namespace OpenAi.Costs;

public static partial class CostEstimates
{
    /// <summary>Estimates the cost of a response; one that failed or was cut off costs what it used until then.</summary>
    /// <param name="response">The response; for a stream, the accumulated one.</param>
    /// <include file="Docs.xml" path="docs/cost/*"/>
    public static Cost EstimateCost(this Response response, ModelPrices? prices = null) => Of(response).Estimate(prices);

    /// <summary>
    /// Estimates the cost of a response, if the price and the usage are known; one that failed or was cut off costs what it used until
    /// then.
    /// </summary>
    /// <param name="response">The response; for a stream, the accumulated one.</param>
    /// <include file="Docs.xml" path="docs/trycost/*"/>
    public static bool TryEstimateCost(this Response response, ModelPrices prices, out Cost cost) => Of(response).TryEstimate(prices, out cost);

    /// <summary>Estimates the total cost of several responses.</summary>
    /// <param name="responses">The responses, of any models.</param>
    /// <include file="Docs.xml" path="docs/cost/*"/>
    public static Cost EstimateCost(this IEnumerable<Response> responses, ModelPrices? prices = null) => Sum(responses, Of, prices);

    /// <summary>Estimates the total cost of several responses, if the price and the usage of each are known.</summary>
    /// <param name="responses">The responses, of any models.</param>
    /// <include file="Docs.xml" path="docs/trycost/*"/>
    public static bool TryEstimateCost(this IEnumerable<Response> responses, ModelPrices prices, out Cost cost) => TrySum(responses, Of, prices, out cost);

    /// <summary>
    /// Estimates the cost of the requests of a batch, with the prices multiplied by <see cref="ModelPrices.BatchFactor"/>; surcharges for
    /// long inputs are not included, because the batch does not show which requests have one.
    /// </summary>
    /// <param name="batch">The batch.</param>
    /// <include file="Docs.xml" path="docs/cost/*"/>
    public static Cost EstimateCost(this Batch batch, ModelPrices? prices = null) => Of(batch).Estimate(prices);

    /// <summary>
    /// Estimates the cost of the requests of a batch, if the price and the usage are known, with the prices multiplied by
    /// <see cref="ModelPrices.BatchFactor"/>; surcharges for long inputs are not included, because the batch does not show which requests
    /// have one.
    /// </summary>
    /// <param name="batch">The batch.</param>
    /// <include file="Docs.xml" path="docs/trycost/*"/>
    public static bool TryEstimateCost(this Batch batch, ModelPrices prices, out Cost cost) => Of(batch).TryEstimate(prices, out cost);

    /// <summary>Estimates the cost of a run of an assistant.</summary>
    /// <param name="run">The run.</param>
    /// <include file="Docs.xml" path="docs/cost/*"/>
    public static Cost EstimateCost(this ThreadRun run, ModelPrices? prices = null) => Of(run).Estimate(prices);

    /// <summary>Estimates the cost of a run of an assistant, if the price and the usage are known.</summary>
    /// <param name="run">The run.</param>
    /// <include file="Docs.xml" path="docs/trycost/*"/>
    public static bool TryEstimateCost(this ThreadRun run, ModelPrices prices, out Cost cost) => Of(run).TryEstimate(prices, out cost);

    private static Bill Of(Response response)
    {
        ArgumentNullException.ThrowIfNull(response);
        return new(response.Model, UsedTokens.Of(response.Usage)) { Tier = response.ServiceTier, Info = response.ResponseInfo };
    }

    private static Bill Of(Batch batch)
    {
        ArgumentNullException.ThrowIfNull(batch);
        return new(batch.Model, UsedTokens.Of(batch.Usage) is { } used ? used with { IsSum = true } : null) { Factor = ModelPrices.BatchFactor };
    }

    private static Bill Of(ThreadRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        return new(run.Model, UsedTokens.Of(run.Usage));
    }
}
