using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Assistants;

/// <summary>Reads deltas in which a server omits the type, since an earlier delta has it.</summary>
internal static class UntypedPiece
{
    /// <summary>Reads a delta as the type of the object that it continues.</summary>
    public static T Typed<T>(JsonElement json, string type, JsonReading<T> read)
        where T : JsonModel =>
        WireJson.Read(
            WireJson.Bytes((json, type), static (writer, piece) =>
            {
                writer.WriteStartObject();
                writer.WriteString("type"u8, piece.type);
                foreach (var property in piece.json.EnumerateObject())
                {
                    writer.WritePropertyName(property.Name);
                    JsonWrite.Element(writer, property.Value);
                }
                writer.WriteEndObject();
            }),
            read);

    /// <summary>Whether a delta of unknown type has no type at all.</summary>
    public static bool IsUntyped(JsonElement json) => json.ValueKind == JsonValueKind.Object && !json.TryGetProperty("type", out _);
}
