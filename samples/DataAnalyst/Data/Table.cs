using OpenAi.Functions;

namespace DataAnalyst.Data;

/// <summary>A CSV file in memory.</summary>
internal sealed record Table(string Name, IReadOnlyList<Column> Columns)
{
    public int RowCount => Columns[0].Values.Count;

    /// <exception cref="ToolCallException">There is no such column; the model is told which there are.</exception>
    public Column this[string name] =>
        Columns.FirstOrDefault(column => column.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
        ?? throw new ToolCallException($"There is no column '{name}'; there are {string.Join(", ", Columns.Select(column => column.Name))}.");
}
