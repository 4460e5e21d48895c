namespace DataAnalyst.Queries;

internal enum Aggregate
{
    Count,
    Sum,
    Mean,
    Median,
    Min,
    Max,
}
