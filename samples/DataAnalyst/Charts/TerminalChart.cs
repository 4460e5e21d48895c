using DataAnalyst.Data;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace DataAnalyst.Charts;

/// <summary>Draws a chart in a terminal, where lines become bars, one below the other.</summary>
internal static class TerminalChart
{
    private const int Width = 72;
    private const int Cells = 34;
    private const int MaxLabel = 24;

    // A cell that is filled by zero to seven eighths.
    private const string Eighths = " ▏▎▍▌▋▊▉";

    private static readonly Color[] _colors =
        [Color.SteelBlue1, Color.Orange1, Color.Green3, Color.MediumPurple1, Color.Gold1, Color.Turquoise2, Color.HotPink, Color.Grey70];

    public static IRenderable Of(Chart chart) =>
        chart.Kind == ChartKind.Pie ? Parts(chart)
        : chart.Points.Any(point => point.Value < 0) ? Figures(chart)
        : Bars(chart);

    // The bars of Spectre.Console shrink by the width of their numbers.
    private static Rows Bars(Chart chart)
    {
        var most = chart.Points.Select(static point => point.Value).DefaultIfEmpty().Max();
        var bars = new Grid().AddColumn(new GridColumn().NoWrap()).AddColumn(new GridColumn().NoWrap().Width(Cells)).AddColumn(new GridColumn().NoWrap().RightAligned());
        foreach (var (label, value) in chart.Points)
            bars.AddRow(new Text(Short(label)), new Text(Bar(value, most), new Style(_colors[0])), new Text(Cell.Write(value)));
        return new(Title(chart), bars);
    }

    private static string Bar(decimal value, decimal most)
    {
        if (value <= 0)
            return "";
        // Even the smallest value must be visible.
        var eighths = Math.Max((int)Math.Round(value / most * Cells * Eighths.Length), 1);
        var (full, rest) = Math.DivRem(eighths, Eighths.Length);
        return new string('█', full) + (rest > 0 ? Eighths[rest] : "");
    }

    private static string Short(string label) => label.Length <= MaxLabel ? label : $"{label[..(MaxLabel - 1)]}…";

    private static Markup Title(Chart chart) => new($"[bold]{chart.Title.EscapeMarkup()}[/]");

    private static Rows Parts(Chart chart)
    {
        var parts = new BreakdownChart().Width(Width);
        for (var i = 0; i < chart.Points.Count; i++)
            parts.AddItem(chart.Points[i].Label, (double)chart.Points[i].Value, _colors[i % _colors.Length]);
        return new(Title(chart), parts);
    }

    // Bars cannot show negative values, which therefore become a table.
    private static Spectre.Console.Table Figures(Chart chart)
    {
        var table = new Spectre.Console.Table().Title(chart.Title.EscapeMarkup())
            .AddColumn("").AddColumn(chart.Measure.EscapeMarkup(), column => column.RightAligned());
        foreach (var (label, value) in chart.Points)
            table.AddRow(label.EscapeMarkup(), Cell.Write(value));
        return table;
    }
}
