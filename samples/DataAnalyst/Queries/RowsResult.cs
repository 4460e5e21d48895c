namespace DataAnalyst.Queries;

/// <summary>The rows up to the limit of the query, and the number of all matching rows.</summary>
internal sealed record RowsResult(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string?>> Rows, int Matching);
