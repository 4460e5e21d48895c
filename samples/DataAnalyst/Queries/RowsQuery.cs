using System.ComponentModel;

namespace DataAnalyst.Queries;

internal sealed record RowsQuery(
    [property: Description("All must hold of a row; empty for all rows.")] IReadOnlyList<Filter> Filters,
    [property: Description("The column to sort by; null keeps the order of the file.")] string? OrderBy,
    bool Descending,
    [property: Description("The most rows wanted, from 1 to 100.")] int Limit);
