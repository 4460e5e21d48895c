using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json.Serialization.Metadata;

namespace OpenAi.Schemas;

/// <summary>
/// Recognizes members whose type is a type parameter, such as <c>T Held</c>. System.Text.Json treats them as nullable, because <c>T</c>
/// may be <c>string?</c>; here they are nullable only if they are declared as <c>T?</c>.
/// </summary>
internal static class GenericMember
{
    private const string Attribute = "System.Runtime.CompilerServices.NullableAttribute";
    private const string Context = "System.Runtime.CompilerServices.NullableContextAttribute";
    private const byte NotNull = 1;

    /// <summary>Whether the type of a property is a type parameter without a question mark.</summary>
    public static bool IsNeverNull(JsonPropertyInfo property) =>
        !property.PropertyType.IsValueType
        && property.AttributeProvider is MemberInfo { DeclaringType: { IsGenericType: true } type } member
        && IsTypeParameter(type, member)
        && Flag(member) == NotNull;

    [UnconditionalSuppressMessage("Trimming", "IL2075", Justification = "The definition of a type keeps the members that the type itself keeps.")]
    private static bool IsTypeParameter(Type type, MemberInfo member) => type.GetGenericTypeDefinition().GetMemberWithSameMetadataDefinitionAs(member) switch
    {
        PropertyInfo property => property.PropertyType.IsGenericParameter,
        FieldInfo field => field.FieldType.IsGenericParameter,
        _ => false,
    };

    // The compiler stores the flag at the member, or at one of the enclosing types for all their members.
    private static byte? Flag(MemberInfo member)
    {
        if (Find(member, Attribute) is { } own)
            return own;
        // A getter has its own context attribute if it differs from that of its type.
        if (member is PropertyInfo { GetMethod: { } getter } && Find(getter, Context) is { } getters)
            return getters;
        for (var type = member.DeclaringType; type is not null; type = type.DeclaringType)
        {
            if (Find(type, Context) is { } context)
                return context;
        }
        return null;
    }

    private static byte? Find(MemberInfo member, string attribute)
    {
        var arguments = member.GetCustomAttributesData().FirstOrDefault(data => string.Equals(data.AttributeType.FullName, attribute, StringComparison.Ordinal))?.ConstructorArguments;
        return arguments is not [{ Value: var value }] ? null : value switch
        {
            byte flag => flag,
            IReadOnlyList<CustomAttributeTypedArgument> flags => flags is [{ Value: byte first }, ..] ? first : null,
            _ => null,
        };
    }
}
