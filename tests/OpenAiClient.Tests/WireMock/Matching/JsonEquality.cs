using System.Text.Json;

namespace OpenAi.Tests.WireMock.Matching;

/// <summary>What <c>equalToJson</c> means: the same values, fields in any order, arrays in the same one.</summary>
internal static class JsonEquality
{
    public static bool Holds(JsonElement expected, JsonElement actual, bool ignoreExtraElements)
    {
        if (expected.ValueKind != actual.ValueKind)
            return false;
        return expected.ValueKind switch
        {
            JsonValueKind.Object => Fields(expected, actual, ignoreExtraElements),
            JsonValueKind.Array => Items(expected, actual, ignoreExtraElements),
            _ => JsonElement.DeepEquals(expected, actual),
        };
    }

    private static bool Fields(JsonElement expected, JsonElement actual, bool ignoreExtraElements)
    {
        foreach (var field in expected.EnumerateObject())
        {
            if (!actual.TryGetProperty(field.Name, out var value) || !Holds(field.Value, value, ignoreExtraElements))
                return false;
        }
        return ignoreExtraElements || expected.GetPropertyCount() == actual.GetPropertyCount();
    }

    // WireMock allows extra elements in objects only, as long as the order of arrays counts.
    private static bool Items(JsonElement expected, JsonElement actual, bool ignoreExtraElements) =>
        expected.GetArrayLength() == actual.GetArrayLength()
        && expected.EnumerateArray().Zip(actual.EnumerateArray()).All(pair => Holds(pair.First, pair.Second, ignoreExtraElements));
}
