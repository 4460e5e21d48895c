using System.Collections;
using System.Text.Json;

namespace OpenAi.Json;

/// <summary>Compares models by the JSON that they are: order of fields apart, everything counts.</summary>
internal static class ModelValues
{
    public static bool AreEqual(JsonModel left, JsonModel? right)
    {
        if (ReferenceEquals(left, right))
            return true;
        if (right is null || left.GetType() != right.GetType())
            return false;
        return Bytes(left) is { } json && Bytes(right) is { } other
            && (json.AsSpan().SequenceEqual(other) || JsonElement.DeepEquals(JsonElement.Parse(json), JsonElement.Parse(other)));
    }

    public static int Hash(JsonModel model) => Bytes(model) is { } json ? Hash(JsonElement.Parse(json)) : 0;

    /// <summary>Whether two values that are no JSON are the same, item by item where they are lists.</summary>
    public static bool Same(object? left, object? right) =>
        left is IEnumerable items and not string && right is IEnumerable others
            ? items.Cast<object?>().SequenceEqual(others.Cast<object?>())
            : Equals(left, right);

    // A model that cannot be written, since a caller gave it NaN, equals itself only.
    private static byte[]? Bytes(JsonModel model)
    {
        try
        {
            return WireJson.Bytes(model);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    // Fields have no order, and a number has many spellings.
    private static int Hash(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().Aggregate(1, static (sum, field) => sum + HashCode.Combine(field.Name, Hash(field.Value))),
        JsonValueKind.Array => json.EnumerateArray().Aggregate(2, static (sum, item) => HashCode.Combine(sum, Hash(item))),
        JsonValueKind.String => SurrogateHalves.Read(json).GetHashCode(StringComparison.Ordinal),
        JsonValueKind.Number => json.GetDouble().GetHashCode(),
        var kind => (int)kind,
    };
}
