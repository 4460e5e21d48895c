using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace OpenAi.Schemas;

/// <summary>Describes the values of an enum as they are written in JSON.</summary>
internal static class EnumText
{
    public static IEnumerable<string> Names(Type type, JsonTypeInfo info) => Enum.GetNames(type).Select(name => Written(type, info, name));

    /// <summary>Returns the descriptions of the values; <see langword="null"/> when they have none.</summary>
    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = "The fields of an enum are its values, which trimming keeps.")]
    public static string? Descriptions(Type type, JsonTypeInfo info)
    {
        var told = Enum.GetNames(type)
            .Select(name => (Name: name, Text: SchemaDescription.Of(type.GetField(name))))
            .Where(static value => value.Text is not null)
            .Select(value => $"{Written(type, info, value.Name)}: {value.Text}")
            .ToList();
        return told.Count == 0 ? null : string.Join(" ", told.Select(static text => text.EndsWith('.') ? text : text + "."));
    }

    // Uses the converter of the type, because a policy or attributes may change the names.
    private static string Written(Type type, JsonTypeInfo info, string name)
    {
        var node = JsonSerializer.SerializeToNode(Enum.Parse(type, name), info);
        return node?.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : name;
    }
}
