namespace DataAnalyst.Charts;

internal enum ChartKind
{
    Bar,
    Line,
    Pie,
}
