namespace DataAnalyst.Data;

/// <summary>The overview of a table, for people and for models, which never get the whole table.</summary>
internal sealed record TableOverview(string Name, int Rows, IReadOnlyList<ColumnOverview> Columns)
{
    public static TableOverview Of(Table table) => new(table.Name, table.RowCount, [.. table.Columns.Select(ColumnOverview.Of)]);
}
