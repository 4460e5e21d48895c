namespace DataAnalyst.Queries;

/// <summary>The figures within the query's limit, and how many groups there are in all.</summary>
internal sealed record AggregateResult(IReadOnlyList<Figure> Figures, int Groups);
