using System.Globalization;
using DataAnalyst.Data;
using Spectre.Console;

namespace DataAnalyst.Story;

internal static class TerminalOverview
{
    public static Spectre.Console.Table Of(TableOverview overview)
    {
        var table = new Spectre.Console.Table { Border = TableBorder.Rounded }
            .Title($"{overview.Name.EscapeMarkup()}: {overview.Rows} rows, {overview.Columns.Count} columns")
            .AddColumns("column", "type", "missing", "distinct", "values");
        foreach (var column in overview.Columns)
        {
            table.AddRow(
                column.Name.EscapeMarkup(), column.Kind.ToString(), Number(column.Missing), Number(column.Distinct), OverviewText.Values(column).EscapeMarkup());
        }
        return table;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
