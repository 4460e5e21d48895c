using System.Text.Json;
using System.Text.Json.Nodes;

namespace OpenAi.Conformance.Recordings;

/// <summary>Finds the differences of two JSON documents; null equals a missing field, and the format of numbers is ignored.</summary>
internal static class JsonDifference
{
    /// <summary>Stands for a field that a document does not have.</summary>
    public const string Missing = "nothing";

    public static IEnumerable<string> Between(JsonNode? read, JsonNode? written, string path = "$")
    {
        switch (read, written)
        {
            case (JsonObject a, JsonObject b):
                foreach (var name in a.Select(static field => field.Key).Union(b.Select(static field => field.Key)))
                {
                    foreach (var difference in Between(a[name], b[name], $"{path}.{name}"))
                        yield return difference;
                }
                break;
            case (JsonArray a, JsonArray b) when a.Count == b.Count:
                for (var i = 0; i < a.Count; i++)
                {
                    foreach (var difference in Between(a[i], b[i], $"{path}[{i}]"))
                        yield return difference;
                }
                break;
            case (JsonValue a, JsonValue b) when a.GetValueKind() == JsonValueKind.Number && b.GetValueKind() == JsonValueKind.Number:
                if (!SameNumber(a.ToJsonString(), b.ToJsonString()))
                    yield return $"{path}: {a.ToJsonString()} became {b.ToJsonString()}";
                break;
            default:
                if (!JsonNode.DeepEquals(read, written))
                    yield return $"{path}: {Short(read)} became {Short(written)}";
                break;
        }
    }

    private static bool SameNumber(string a, string b) =>
        decimal.TryParse(a, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out var x)
        && decimal.TryParse(b, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out var y)
            ? x == y
            : double.Parse(a, System.Globalization.CultureInfo.InvariantCulture).Equals(double.Parse(b, System.Globalization.CultureInfo.InvariantCulture));

    private static string Short(JsonNode? node)
    {
        var text = node?.ToJsonString() ?? Missing;
        return text.Length <= 80 ? text : text[..80] + "…";
    }
}
