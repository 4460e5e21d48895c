using System.Globalization;

namespace OpenAi.Conformance.Prices;

/// <summary>A model's names and its prices, the oldest first. The first has no date.</summary>
internal sealed record PricedModel(string Id, IReadOnlyList<string> Names, IReadOnlyList<(DateOnly? From, string Price)> History)
{
    /// <summary>What a newer file says, after what was known until the older one's last day.</summary>
    public PricedModel Then(PricedModel newer, DateOnly lastDay)
    {
        var next = lastDay.AddDays(1);
        var history = History.ToList();
        // Of what the newer file tells of the older's days, only what still held after them is new.
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
