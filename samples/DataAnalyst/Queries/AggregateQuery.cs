using System.ComponentModel;

namespace DataAnalyst.Queries;

internal sealed record AggregateQuery(
    Aggregate Function,
    [property: Description("The column of numbers to compute with; null for Count.")] string? Column,
    [property: Description("Gives a figure for each value of this column; null gives one for all rows.")] string? GroupBy,
    [property: Description("When groupBy is a column of dates: how much time makes a group; otherwise null.")] Period? Period,
    [property: Description("All must hold of a row; empty for all rows.")] IReadOnlyList<Filter> Filters,
    FigureOrder Order,
    [property: Description("The most figures wanted, from 1 to 100.")] int Limit);
