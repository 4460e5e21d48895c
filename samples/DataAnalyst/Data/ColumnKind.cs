namespace DataAnalyst.Data;

internal enum ColumnKind
{
    Text,
    Number,
    Date,
}
