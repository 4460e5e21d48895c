namespace DataAnalyst.Queries;

internal enum Period
{
    Day,
    Month,
    Quarter,
    Year,
}
