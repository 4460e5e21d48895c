using System.Reflection;

namespace OpenAi.Schemas;

/// <summary>Finds attributes including those of overridden members, as <see cref="Attribute"/> does and an attribute provider does not.</summary>
internal static class InheritedAttributes
{
    public static IEnumerable<T> Of<T>(ICustomAttributeProvider? provider)
        where T : Attribute => provider switch
        {
            null => [],
            ParameterInfo parameter => Attribute.GetCustomAttributes(parameter, typeof(T), inherit: true).Cast<T>(),
            PropertyInfo or MethodInfo => Attribute.GetCustomAttributes((MemberInfo)provider, typeof(T), inherit: true).Cast<T>(),
            _ => provider.GetCustomAttributes(typeof(T), inherit: false).Cast<T>(),
        };
}
