using System.ComponentModel;

namespace DataAnalyst.Queries;

internal sealed record AggregateQuery(
    Aggregate Function,
    [property: Description("The numeric column to compute with; null for Count.")] string? Column,
    [property: Description("Computes a value for each value of this column; with null, one for all rows.")] string? GroupBy,
    [property: Description("When groupBy is a column of dates: the period of a group; otherwise null.")] Period? Period,
    [property: Description("A row must match all filters; empty for all rows.")] IReadOnlyList<Filter> Filters,
    FigureOrder Order,
    [property: Description("The maximum number of values, from 1 to 100.")] int Limit);
