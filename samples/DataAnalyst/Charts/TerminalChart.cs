using DataAnalyst.Data;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace DataAnalyst.Charts;

/// <summary>Draws a chart in a terminal. Lines are bars there, one below the other.</summary>
internal static class TerminalChart
{
    private const int Width = 72;

    private static readonly Color[] _colors =
        [Color.SteelBlue1, Color.Orange1, Color.Green3, Color.MediumPurple1, Color.Gold1, Color.Turquoise2, Color.HotPink, Color.Grey70];

    public static IRenderable Of(Chart chart) =>
        chart.Kind == ChartKind.Pie ? Parts(chart)
        : chart.Points.Any(point => point.Value < 0) ? Figures(chart)
        : Bars(chart);

    private static BarChart Bars(Chart chart)
    {
        var bars = new BarChart().Width(Width).Label($"[bold]{chart.Title.EscapeMarkup()}[/]").LeftAlignLabel();
        foreach (var (label, value) in chart.Points)
            bars.AddItem(label.EscapeMarkup(), (double)value, _colors[0]);
        return bars;
    }

    private static Rows Parts(Chart chart)
    {
        var parts = new BreakdownChart().Width(Width);
        for (var i = 0; i < chart.Points.Count; i++)
            parts.AddItem(chart.Points[i].Label, (double)chart.Points[i].Value, _colors[i % _colors.Length]);
        return new(new Markup($"[bold]{chart.Title.EscapeMarkup()}[/]"), parts);
    }

    // Bars go in one direction only.
    private static Spectre.Console.Table Figures(Chart chart)
    {
        var table = new Spectre.Console.Table().Title(chart.Title.EscapeMarkup())
            .AddColumn("").AddColumn(chart.Measure.EscapeMarkup(), column => column.RightAligned());
        foreach (var (label, value) in chart.Points)
            table.AddRow(label.EscapeMarkup(), Cell.Write(value));
        return table;
    }
}
