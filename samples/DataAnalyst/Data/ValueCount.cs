namespace DataAnalyst.Data;

internal sealed record ValueCount(string Value, int Count);
