using OpenAi.Functions;

namespace DataAnalyst.Data;

/// <summary>A CSV file in memory.</summary>
internal sealed record Table(string Name, IReadOnlyList<Column> Columns)
{
    public int RowCount => Columns[0].Values.Count;

    /// <exception cref="ToolCallException">The column does not exist; the message for the model lists those that do.</exception>
    public Column this[string name] =>
        Columns.FirstOrDefault(column => column.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
        ?? throw new ToolCallException($"There is no column '{name}'; the columns are {string.Join(", ", Columns.Select(column => column.Name))}.");
}
