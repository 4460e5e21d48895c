using System.ComponentModel;

namespace DataAnalyst.Queries;

internal sealed record RowsQuery(
    [property: Description("A row must match all filters; empty for all rows.")] IReadOnlyList<Filter> Filters,
    [property: Description("The column to sort by; null keeps the order of the file.")] string? OrderBy,
    bool Descending,
    [property: Description("The maximum number of rows, from 1 to 100.")] int Limit);
