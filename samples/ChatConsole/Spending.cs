using OpenAi.Chat;
using OpenAi.Costs;

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

    public void Add(ChatCompletion answer)
    {
        Answers++;
        InputTokens += answer.Usage?.PromptTokens ?? 0;
        OutputTokens += answer.Usage?.CompletionTokens ?? 0;
        if (answer.TryEstimateCost(ModelPrices.Default, out var cost))
            Dollars += cost.Total;
        else
            Unpriced++;
    }
}
