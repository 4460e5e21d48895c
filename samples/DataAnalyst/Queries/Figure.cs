namespace DataAnalyst.Queries;

/// <summary>A value computed from some rows; null when all cells are missing.</summary>
internal sealed record Figure(string Group, decimal? Value, int Rows);
