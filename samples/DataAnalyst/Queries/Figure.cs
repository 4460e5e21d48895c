namespace DataAnalyst.Queries;

/// <summary>A number that was computed from some rows; there is none when all values are missing.</summary>
internal sealed record Figure(string Group, decimal? Value, int Rows);
