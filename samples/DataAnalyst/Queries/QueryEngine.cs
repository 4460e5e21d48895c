using System.Globalization;
using DataAnalyst.Data;
using OpenAi.Functions;

namespace DataAnalyst.Queries;

/// <summary>Computes what a model asks for. A <see cref="ToolCallException"/> reports mistakes to the model.</summary>
internal sealed class QueryEngine(Table table)
{
    private const int MaxResults = 100;
    private const string Missing = "(missing)";

    /// <summary>Computes values from a numeric column, for all rows or for groups of them.</summary>
    public AggregateResult Aggregate(AggregateQuery query)
    {
        if (query.Column is null && query.Function != Queries.Aggregate.Count)
            throw new ToolCallException($"{query.Function} needs a column.");
        var measure = query.Column is null ? null : table[query.Column];
        if (measure is { Kind: not ColumnKind.Number } && query.Function != Queries.Aggregate.Count)
            throw new ToolCallException($"{query.Function} needs a numeric column, but '{measure.Name}' contains {measure.Kind}.");

        var figures = Groups(query).Select(group => Figure(group, query.Function, measure)).ToArray();
        var ordered = query.Order switch
        {
            FigureOrder.GreatestFirst => figures.OrderByDescending(figure => figure.Value),
            FigureOrder.LeastFirst => figures.OrderBy(figure => figure.Value),
            _ => figures.AsEnumerable(),
        };
        return new([.. ordered.Take(Limit(query.Limit))], figures.Length);
    }

    /// <summary>Finds rows.</summary>
    public RowsResult FindRows(RowsQuery query)
    {
        var rows = RowFilter.Rows(table, query.Filters).ToArray();
        var order = query.OrderBy is null ? null : table[query.OrderBy];
        var ordered = order is null ? rows
            : query.Descending ? rows.OrderByDescending(row => order.Values[row], order.Order)
            : rows.OrderBy(row => order.Values[row], order.Order).AsEnumerable();
        return new([.. table.Columns.Select(column => column.Name)], [.. ordered.Take(Limit(query.Limit)).Select(Row)], rows.Length);
    }

    private string?[] Row(int row) => [.. table.Columns.Select(column => column.Values[row] is { } value ? Cell.Write(value) : null)];

    private IEnumerable<IGrouping<string, int>> Groups(AggregateQuery query)
    {
        var rows = RowFilter.Rows(table, query.Filters);
        if (query.GroupBy is null)
            return rows.GroupBy(static _ => "all");
        var column = table[query.GroupBy];
        if (query.Period is not null && column.Kind != ColumnKind.Date)
            throw new ToolCallException($"A period needs groups of dates, but '{column.Name}' contains {column.Kind}.");
        // Sorting is stable, so groups keep the order of their first rows.
        return rows.OrderBy(row => column.Values[row], column.Order).GroupBy(row => Label(column.Values[row], query.Period));
    }

    private static Figure Figure(IGrouping<string, int> group, Aggregate function, Column? measure)
    {
        var rows = group.ToArray();
        if (function == Queries.Aggregate.Count)
            return new(group.Key, rows.Count(row => measure is null || measure.Values[row] is not null), rows.Length);
        decimal[] numbers = [.. rows.Select(row => measure!.Values[row]).OfType<decimal>().Order()];
        decimal? value = numbers.Length == 0 ? null : function switch
        {
            Queries.Aggregate.Sum => numbers.Sum(),
            Queries.Aggregate.Mean => Cell.Round(numbers.Average()),
            Queries.Aggregate.Median => (numbers[(numbers.Length - 1) / 2] + numbers[numbers.Length / 2]) / 2,
            Queries.Aggregate.Min => numbers[0],
            _ => numbers[^1],
        };
        return new(group.Key, value, rows.Length);
    }

    private static string Label(IComparable? value, Period? period) => (value, period) switch
    {
        (null, _) => Missing,
        (DateTime date, Period.Year) => date.ToString("yyyy", CultureInfo.InvariantCulture),
        (DateTime date, Period.Quarter) => string.Create(CultureInfo.InvariantCulture, $"{date:yyyy}-Q{(date.Month + 2) / 3}"),
        (DateTime date, Period.Month) => date.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        (DateTime date, Period.Day) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => Cell.Write(value),
    };

    private static int Limit(int wanted) => Math.Clamp(wanted, 1, MaxResults);
}
