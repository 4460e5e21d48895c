using OpenAi.Testing.World;
using OpenAi.VectorStores;

namespace OpenAi.Testing.VectorStores;

/// <summary>Checks whether the attributes of a file match a filter. A file without the attribute matches no comparison with it.</summary>
internal static class FilterCheck
{
    public static bool Fits(VectorStoreFilter? filter, IReadOnlyDictionary<string, AttributeValue>? attributes) => filter switch
    {
        null => true,
        VectorStoreCompoundFilter { Type.Value: "and" } all => all.Filters.All(part => Fits(part, attributes)),
        VectorStoreCompoundFilter { Type.Value: "or" } any => any.Filters.Any(part => Fits(part, attributes)),
        VectorStoreComparisonFilter comparison => Check(comparison) && attributes?.TryGetValue(comparison.Key, out var value) == true && Fits(comparison, value),
        _ => throw new FakeRefusal(FakeError.Invalid("filters", "a filter must compare an attribute, or combine filters by 'and' or 'or'.")),
    };

    private static bool Check(VectorStoreComparisonFilter filter)
    {
        FakeRefusal.If(string.IsNullOrEmpty(filter.Key), "filters", "a comparison must have an attribute as its key.");
        FakeRefusal.If(filter.Type.Value is not ("eq" or "ne" or "gt" or "gte" or "lt" or "lte" or "in" or "nin"), "filters", $"the comparison '{filter.Type}' is not supported.");
        var isRight = filter.Type.Value is "in" or "nin" ? filter.Value.IsList : !filter.Value.IsList && filter.Value.Values.Count == 1;
        FakeRefusal.If(!isRight, "filters", "'in' and 'nin' must compare with a list, the others with one value.");
        return true;
    }

    private static bool Fits(VectorStoreComparisonFilter filter, AttributeValue value) => filter.Type.Value switch
    {
        "eq" => AreEqual(value, filter.Value.Values[0]),
        "ne" => !AreEqual(value, filter.Value.Values[0]),
        "in" => filter.Value.Values.Any(wanted => AreEqual(value, wanted)),
        "nin" => !filter.Value.Values.Any(wanted => AreEqual(value, wanted)),
        "gt" => Order(value, filter.Value.Values[0]) > 0,
        "gte" => Order(value, filter.Value.Values[0]) >= 0,
        "lt" => Order(value, filter.Value.Values[0]) < 0,
        _ => Order(value, filter.Value.Values[0]) <= 0,
    };

    private static bool AreEqual(AttributeValue left, AttributeValue right) =>
        left.Number is { } number ? right.Number is { } other && number.Equals(other)
        : left.Text is { } text ? text == right.Text
        : left.Boolean == right.Boolean;

    // Values that cannot be compared are neither greater nor less.
    private static int? Order(AttributeValue left, AttributeValue right) =>
        left.Number is { } number && right.Number is { } other ? number.CompareTo(other)
        : left.Text is { } text && right.Text is { } otherText ? string.CompareOrdinal(text, otherText)
        : null;
}
