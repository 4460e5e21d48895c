using System.ComponentModel;

namespace DataAnalyst.Queries;

internal sealed record Filter(
    string Column,
    FilterOperator Operator,
    [property: Description("Text, a number, or a date such as 2025-03-31; empty for IsMissing.")] string Value);
