namespace DataAnalyst.Data;

/// <summary>What a table looks like, for people and for models, which never see the whole of it.</summary>
internal sealed record TableOverview(string Name, int Rows, IReadOnlyList<ColumnOverview> Columns)
{
    public static TableOverview Of(Table table) => new(table.Name, table.RowCount, [.. table.Columns.Select(ColumnOverview.Of)]);
}
