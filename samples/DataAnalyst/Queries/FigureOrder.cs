namespace DataAnalyst.Queries;

internal enum FigureOrder
{
    GreatestFirst,
    LeastFirst,
    ByGroup,
}
