using System.Collections;
using System.Text.Json;

namespace OpenAi.Json;

/// <summary>Compares models by their JSON: everything counts except the order of fields.</summary>
internal static class ModelValues
{
    public static bool AreEqual(JsonModel left, JsonModel? right)
    {
        if (ReferenceEquals(left, right))
            return true;
        if (right is null || left.GetType() != right.GetType())
            return false;
        return Bytes(left) is { } json && Bytes(right) is { } other
            && (json.AsSpan().SequenceEqual(other) || JsonElement.DeepEquals(WireJson.Parse(json), WireJson.Parse(other)));
    }

    public static int Hash(JsonModel model) => Bytes(model) is { } json ? Hash(WireJson.Parse(json)) : 0;

    /// <summary>Whether two values that are no models are equal, item by item if they are lists.</summary>
    public static bool Same(object? left, object? right) =>
        left is IEnumerable items and not string && right is IEnumerable others
            ? items.Cast<object?>().SequenceEqual(others.Cast<object?>())
            : Equals(left, right);

    // A model that cannot be written, because it contains NaN, is equal only to itself.
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

    // Equal JSON must have equal hashes, although fields have no order, and a number has many notations.
    private static int Hash(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().Aggregate(1, static (sum, field) => sum + HashCode.Combine(field.Name, Hash(field.Value))),
        JsonValueKind.Array => json.EnumerateArray().Aggregate(2, static (sum, item) => HashCode.Combine(sum, Hash(item))),
        JsonValueKind.String => SurrogateHalves.Read(json).GetHashCode(StringComparison.Ordinal),
        JsonValueKind.Number => json.GetDouble().GetHashCode(),
        var kind => (int)kind,
    };
}
