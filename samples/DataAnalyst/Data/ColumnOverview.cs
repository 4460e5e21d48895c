namespace DataAnalyst.Data;

/// <summary>The overview of a column: numbers and dates have a minimum and a maximum, texts their most frequent values.</summary>
internal sealed record ColumnOverview(
    string Name, ColumnKind Kind, int Missing, int Distinct, string? Min, string? Max, decimal? Mean, IReadOnlyList<ValueCount>? Top)
{
    private const int TopCount = 5;
    private const int MaxLength = 40;

    public static ColumnOverview Of(Column column)
    {
        var values = column.Present.ToArray();
        var numbers = values.OfType<decimal>().ToArray();
        var isText = column.Kind == ColumnKind.Text;
        return new(
            column.Name,
            column.Kind,
            column.Values.Count - values.Length,
            values.Distinct().Count(),
            isText ? null : Cell.Write(values.Min()!),
            isText ? null : Cell.Write(values.Max()!),
            numbers.Length > 0 ? Cell.Round(numbers.Average()) : null,
            isText ? Frequent(values) : null);
    }

    private static ValueCount[] Frequent(IEnumerable<IComparable> values) =>
    [
        .. values.CountBy(Cell.Write).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(TopCount)
            .Select(pair => new ValueCount(pair.Key.Length <= MaxLength ? pair.Key : $"{pair.Key.AsSpan(0, MaxLength)}…", pair.Value)),
    ];
}
