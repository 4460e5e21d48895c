using System.Reflection;

namespace OpenAi.Schemas;

/// <summary>Attributes of what is overridden too, which <see cref="Attribute"/> finds and a provider does not.</summary>
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
