using System.Text.Json;

namespace OpenAi.Json;

/// <summary>Adds the type to an object of a union that a server sent without one.</summary>
internal static class TypedJson
{
    public static byte[] Bytes(string type, JsonElement json) => WireJson.Bytes((type, json), Write);

    private static void Write(Utf8JsonWriter writer, (string Type, JsonElement Json) content)
    {
        writer.WriteStartObject();
        writer.WriteString("type"u8, content.Type);
        JsonWrite.FieldsExcept(writer, content.Json, "type");
        writer.WriteEndObject();
    }
}
