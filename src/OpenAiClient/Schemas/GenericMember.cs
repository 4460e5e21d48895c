using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json.Serialization.Metadata;

namespace OpenAi.Schemas;

/// <summary>
/// Members that are declared as the type parameter of their type, such as <c>T Held</c>. System.Text.Json takes each for one that may be null, for <c>T</c> might be
/// <c>string?</c>; here it may be only when it is written <c>T?</c>.
/// </summary>
internal static class GenericMember
{
    private const string Attribute = "System.Runtime.CompilerServices.NullableAttribute";
    private const string Context = "System.Runtime.CompilerServices.NullableContextAttribute";
    private const byte NotNull = 1;

    /// <summary>Whether a property is a type parameter, and not one with a question mark.</summary>
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

    // The compiler tells it of the member, or of all members of one of the types around it.
    private static byte? Flag(MemberInfo member)
    {
        if (Find(member, Attribute) is { } own)
            return own;
        // Getters have a context of their own where it differs from their type's.
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
