using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace OpenAi.Schemas;

/// <summary>The values of an enum as its JSON writes them.</summary>
internal static class EnumText
{
    public static IEnumerable<string> Names(Type type, JsonTypeInfo info) => Enum.GetNames(type).Select(name => Written(type, info, name));

    /// <summary>What the descriptions of its values say; <see langword="null"/> when they say nothing.</summary>
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

    // By the converter of the type: names may be changed by a policy or by attributes.
    private static string Written(Type type, JsonTypeInfo info, string name)
    {
        var node = JsonSerializer.SerializeToNode(Enum.Parse(type, name), info);
        return node?.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : name;
    }
}
