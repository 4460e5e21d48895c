using System.ComponentModel;
using System.Reflection;
using System.Text.Json.Serialization.Metadata;

namespace OpenAi.Schemas;

/// <summary>What <see cref="DescriptionAttribute"/>s say.</summary>
internal static class SchemaDescription
{
    public static string? Of(JsonPropertyInfo? property) =>
        property is null ? null : Of(property.AttributeProvider) ?? Of(property.AssociatedParameter?.AttributeProvider);

    public static string? Of(ICustomAttributeProvider? provider) => Attributes(provider) is [DescriptionAttribute { Description.Length: > 0 } attribute, ..] ? attribute.Description : null;

    // Of what is overridden too, which Attribute finds and a provider does not.
    private static object[]? Attributes(ICustomAttributeProvider? provider) => provider switch
    {
        ParameterInfo parameter => Attribute.GetCustomAttributes(parameter, typeof(DescriptionAttribute), inherit: true),
        PropertyInfo or MethodInfo => Attribute.GetCustomAttributes((MemberInfo)provider, typeof(DescriptionAttribute), inherit: true),
        _ => provider?.GetCustomAttributes(typeof(DescriptionAttribute), inherit: false),
    };
}
