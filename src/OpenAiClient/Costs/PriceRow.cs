namespace OpenAi.Costs;

/// <summary>
/// A price and the names of models it is for: exact ones, those that begin with a text (<c>name*</c>), have it anywhere
/// (<c>*name*</c>), or end in any date (<c>name-yyyy-MM-dd</c>). The first name is the row's own.
/// </summary>
internal sealed record PriceRow(IReadOnlyList<string> Names, ModelPrice Price);
