using System.ComponentModel;
using System.Reflection;
using System.Text.Json.Serialization.Metadata;

namespace OpenAi.Schemas;

/// <summary>Reads the texts of <see cref="DescriptionAttribute"/>s.</summary>
internal static class SchemaDescription
{
    public static string? Of(JsonPropertyInfo? property) =>
        property is null ? null : Of(property.AttributeProvider) ?? Of(property.AssociatedParameter?.AttributeProvider);

    public static string? Of(ICustomAttributeProvider? provider) =>
        InheritedAttributes.Of<DescriptionAttribute>(provider).FirstOrDefault() is { Description.Length: > 0 } attribute ? attribute.Description : null;
}
