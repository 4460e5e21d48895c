namespace OpenAi.Costs;

/// <summary>
/// A price and the names of its models: exact names, names with a prefix (<c>name*</c>), names that contain a text (<c>*name*</c>), or
/// names with any date (<c>name-yyyy-MM-dd</c>). The first name is that of the row.
/// </summary>
internal sealed record PriceRow(IReadOnlyList<string> Names, ModelPrice Price);
