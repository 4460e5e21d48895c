using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Assistants;

/// <summary>Pieces in which a server leaves the type out, since the piece before has said it.</summary>
internal static class UntypedPiece
{
    /// <summary>The piece, read as of the type of the one that it continues.</summary>
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

    /// <summary>Whether a piece of no known type has none at all.</summary>
    public static bool IsUntyped(JsonElement json) => json.ValueKind == JsonValueKind.Object && !json.TryGetProperty("type", out _);
}
