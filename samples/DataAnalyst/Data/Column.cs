namespace DataAnalyst.Data;

/// <summary>A column: its values in the order of the rows; missing values are <see langword="null"/>.</summary>
internal sealed class Column
{
    private static readonly ColumnKind[] _narrow = [ColumnKind.Number, ColumnKind.Date];

    private Column(string name, ColumnKind kind, IReadOnlyList<IComparable?> values)
    {
        Name = name;
        Kind = kind;
        Values = values;
        Order = Comparer<IComparable?>.Create(static (left, right) => left is string text
            ? string.Compare(text, right as string, StringComparison.OrdinalIgnoreCase)
            : Comparer<IComparable?>.Default.Compare(left, right));
    }

    public string Name { get; }

    public ColumnKind Kind { get; }

    public IReadOnlyList<IComparable?> Values { get; }

    /// <summary>The sort order: missing values come first, and case is ignored.</summary>
    public IComparer<IComparable?> Order { get; }

    public IEnumerable<IComparable> Present => Values.OfType<IComparable>();

    /// <summary>Creates a column of the narrowest kind that fits all its cells.</summary>
    public static Column Of(string name, IReadOnlyList<string> cells)
    {
        var present = cells.Where(static cell => !Cell.IsMissing(cell)).ToArray();
        var kind = _narrow.FirstOrDefault(kind => present.Length > 0 && Array.TrueForAll(present, cell => Cell.Read(cell, kind) is not null));
        return new(name, kind, [.. cells.Select(cell => Cell.IsMissing(cell) ? null : Cell.Read(cell, kind))]);
    }
}
