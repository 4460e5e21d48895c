using DataAnalyst.Data;

namespace DataAnalyst.Charts;

/// <summary>Writes a chart as a Mermaid diagram, which many Markdown viewers display.</summary>
internal static class MermaidChart
{
    public static string Of(Chart chart) => chart.Kind == ChartKind.Pie ? Pie(chart) : Axes(chart, chart.Kind == ChartKind.Line ? "line" : "bar");

    private static string Pie(Chart chart) => $"""
        ```mermaid
        pie title {Words(chart.Title)}
        {string.Join('\n', chart.Points.Select(point => $"    {Quoted(point.Label)} : {Cell.Write(point.Value)}"))}
        ```
        """;

    private static string Axes(Chart chart, string series) => $"""
        ```mermaid
        xychart-beta
            title {Quoted(chart.Title)}
            x-axis [{string.Join(", ", chart.Points.Select(point => Quoted(point.Label)))}]
            y-axis {Quoted(chart.Measure)}{Range(chart)}
            {series} [{string.Join(", ", chart.Points.Select(point => Cell.Write(point.Value)))}]
        ```
        """;

    // Without the range, the smallest value would have no bar.
    private static string Range(Chart chart)
    {
        var (low, high) = (Math.Min(0, chart.Points.Min(point => point.Value)), Math.Max(0, chart.Points.Max(point => point.Value)));
        return low < high ? $" {Cell.Write(low)} --> {Cell.Write(high)}" : "";
    }

    private static string Quoted(string text) => $"\"{Words(text)}\"";

    // Quotes in Mermaid cannot be escaped.
    private static string Words(string text) => text.ReplaceLineEndings(" ").Replace('"', '\'').Replace('`', '\'');
}
