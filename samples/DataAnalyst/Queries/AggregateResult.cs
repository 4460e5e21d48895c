namespace DataAnalyst.Queries;

/// <summary>The values up to the limit of the query, and the total number of groups.</summary>
internal sealed record AggregateResult(IReadOnlyList<Figure> Figures, int Groups);
