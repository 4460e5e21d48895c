using OpenAi.Chat;
using OpenAi.Costs;
using OpenAi.Responses;

namespace ChatConsole;

/// <summary>Sums up the usage of answers of any models.</summary>
internal sealed class Spending
{
    /// <summary>The number of answers.</summary>
    public int Answers { get; private set; }

    /// <summary>The number of answers with unknown cost: they were stopped, or their model has no known price.</summary>
    public int Unpriced { get; private set; }

    public long InputTokens { get; private set; }

    public long OutputTokens { get; private set; }

    public decimal Dollars { get; private set; }

    public void Add(ChatCompletion answer) =>
        Add(answer.Usage?.PromptTokens, answer.Usage?.CompletionTokens, answer.TryEstimateCost(ModelPrices.Default, out var cost) ? cost.Total : null);

    public void Add(Response answer) =>
        Add(answer.Usage?.InputTokens, answer.Usage?.OutputTokens, answer.TryEstimateCost(ModelPrices.Default, out var cost) ? cost.Total : null);

    private void Add(long? input, long? output, decimal? dollars)
    {
        Answers++;
        InputTokens += input ?? 0;
        OutputTokens += output ?? 0;
        Dollars += dollars ?? 0;
        Unpriced += dollars is null ? 1 : 0;
    }
}
