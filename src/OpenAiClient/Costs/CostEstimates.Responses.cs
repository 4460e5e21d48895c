using OpenAi.Assistants;
using OpenAi.Batches;
using OpenAi.Responses;

namespace OpenAi.Costs;

public static partial class CostEstimates
{
    /// <summary>Estimates what a response cost; one that failed or was cut costs what it used until then.</summary>
    /// <param name="response">The response; for a stream, the accumulated one.</param>
    /// <include file="Docs.xml" path="docs/cost/*"/>
    public static Cost EstimateCost(this Response response, ModelPrices? prices = null) => Of(response).Estimate(prices);

    /// <summary>Estimates what a response cost; one that failed or was cut costs what it used until then, if that can be known.</summary>
    /// <param name="response">The response; for a stream, the accumulated one.</param>
    /// <include file="Docs.xml" path="docs/trycost/*"/>
    public static bool TryEstimateCost(this Response response, ModelPrices prices, out Cost cost) => Of(response).TryEstimate(prices, out cost);

    /// <summary>Estimates what several responses cost together.</summary>
    /// <param name="responses">The responses, of any models.</param>
    /// <include file="Docs.xml" path="docs/cost/*"/>
    public static Cost EstimateCost(this IEnumerable<Response> responses, ModelPrices? prices = null) => Sum(responses, Of, prices);

    /// <summary>Estimates what several responses cost together, if that can be known of each.</summary>
    /// <param name="responses">The responses, of any models.</param>
    /// <include file="Docs.xml" path="docs/trycost/*"/>
    public static bool TryEstimateCost(this IEnumerable<Response> responses, ModelPrices prices, out Cost cost) => TrySum(responses, Of, prices, out cost);

    /// <summary>Estimates what the requests of a batch cost, at <see cref="ModelPrices.BatchFactor"/> times the prices; those of long inputs are not known from it.</summary>
    /// <param name="batch">The batch.</param>
    /// <include file="Docs.xml" path="docs/cost/*"/>
    public static Cost EstimateCost(this Batch batch, ModelPrices? prices = null) => Of(batch).Estimate(prices);

    /// <summary>Estimates what the requests of a batch cost, at <see cref="ModelPrices.BatchFactor"/> times the prices; those of long inputs are not known from it, if that can be known.</summary>
    /// <param name="batch">The batch.</param>
    /// <include file="Docs.xml" path="docs/trycost/*"/>
    public static bool TryEstimateCost(this Batch batch, ModelPrices prices, out Cost cost) => Of(batch).TryEstimate(prices, out cost);

    /// <summary>Estimates what a run of an assistant cost.</summary>
    /// <param name="run">The run.</param>
    /// <include file="Docs.xml" path="docs/cost/*"/>
    public static Cost EstimateCost(this ThreadRun run, ModelPrices? prices = null) => Of(run).Estimate(prices);

    /// <summary>Estimates what a run of an assistant cost, if that can be known.</summary>
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
