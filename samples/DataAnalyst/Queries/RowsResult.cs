namespace DataAnalyst.Queries;

/// <summary>The rows within the query's limit, and how many fit in all.</summary>
internal sealed record RowsResult(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string?>> Rows, int Matching);
