using DataAnalyst.Data;

namespace DataAnalyst.Story;

/// <summary>What is in a column, in words.</summary>
internal static class OverviewText
{
    public static string Values(ColumnOverview column) => column switch
    {
        { Top: { } top } => string.Join(", ", top.Select(value => $"{value.Value} ({value.Count})")),
        { Mean: { } mean } => $"{column.Min} to {column.Max}, mean {Cell.Write(mean)}",
        _ => $"{column.Min} to {column.Max}",
    };
}
