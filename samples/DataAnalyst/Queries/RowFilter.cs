using DataAnalyst.Data;
using OpenAi.Functions;

namespace DataAnalyst.Queries;

/// <summary>Decides which rows match. A missing value matches only <see cref="FilterOperator.IsMissing"/>.</summary>
internal static class RowFilter
{
    public static IEnumerable<int> Rows(Table table, IReadOnlyList<Filter> filters)
    {
        Func<int, bool>[] conditions = [.. filters.Select(filter => Condition(table[filter.Column], filter))];
        return Enumerable.Range(0, table.RowCount).Where(row => Array.TrueForAll(conditions, condition => condition(row)));
    }

    private static Func<int, bool> Condition(Column column, Filter filter)
    {
        if (filter.Operator == FilterOperator.IsMissing)
            return row => column.Values[row] is null;
        if (filter.Operator == FilterOperator.Contains)
            return row => column.Values[row] is { } value && Cell.Write(value).Contains(filter.Value, StringComparison.OrdinalIgnoreCase);
        var wanted = Cell.Read(filter.Value, column.Kind)
            ?? throw new ToolCallException($"'{filter.Value}' is not a {column.Kind}, as column '{column.Name}' contains.");
        Func<int, bool> fits = filter.Operator switch
        {
            FilterOperator.Equal => static order => order == 0,
            FilterOperator.NotEqual => static order => order != 0,
            FilterOperator.Less => static order => order < 0,
            FilterOperator.LessOrEqual => static order => order <= 0,
            FilterOperator.Greater => static order => order > 0,
            _ => static order => order >= 0,
        };
        return row => column.Values[row] is { } value && fits(column.Order.Compare(value, wanted));
    }
}
