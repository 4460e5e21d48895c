using System.Globalization;

namespace OpenAi.Conformance.Prices;

/// <summary>The names and the prices of a model, the oldest price first. The first price has no date.</summary>
internal sealed record PricedModel(string Id, IReadOnlyList<string> Names, IReadOnlyList<(DateOnly? From, string Price)> History)
{
    /// <summary>Appends the prices of a newer file to the prices known until the last day of the older one.</summary>
    public PricedModel Then(PricedModel newer, DateOnly lastDay)
    {
        var next = lastDay.AddDays(1);
        var history = History.ToList();
        // Prices in the newer file for days of the older one are new only when they were still valid afterwards.
        var later = newer.History.Where(entry => entry.From > next).Prepend((next, newer.History.Last(entry => entry.From is null || entry.From <= next).Price));
        foreach (var entry in later)
        {
            if (entry.Price != history[^1].Price)
                history.Add(entry);
        }
        return newer with { History = history };
    }

    public override string ToString() =>
        string.Join(" | ", History.Select(static entry => entry.From is { } from ? $"from {from.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} {entry.Price}" : entry.Price)
            .Prepend(string.Join(' ', Names)));
}
