using System.Text.Json;

namespace OpenAi.Json;

/// <summary>Reads the tag of JSON that matches no known variant.</summary>
internal static class UnknownTag
{
    public static string Of(JsonElement json, string discriminator) =>
        json.ValueKind == JsonValueKind.Object
        && json.TryGetProperty(discriminator, out var tag)
        && tag.ValueKind == JsonValueKind.String
            ? SurrogateHalves.Read(tag)
            : "";
}
