using System.Reflection;

namespace OpenAi.Tests.PublicApi;

/// <summary>Formats the names of types in C#.</summary>
internal static class TypeNames
{
    private static readonly Dictionary<Type, string> _keywords = new()
    {
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(char)] = "char",
        [typeof(double)] = "double",
        [typeof(float)] = "float",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(void)] = "void",
        [typeof(decimal)] = "decimal",
        [typeof(uint)] = "uint",
        [typeof(ulong)] = "ulong",
        [typeof(short)] = "short",
    };

    public static string Of(Type type, NullabilityInfo info)
    {
        if (Nullable.GetUnderlyingType(type) is { } value)
            return Of(value) + "?";
        var mark = !type.IsValueType && info.ReadState == NullabilityState.Nullable ? "?" : "";
        if (type.IsArray && info.ElementType is { } element)
            return Of(type.GetElementType()!, element) + "[]" + mark;
        if (!type.IsGenericType)
            return Of(type) + mark;
        var arguments = type.GetGenericArguments().Zip(info.GenericTypeArguments, Of);
        return $"{Bare(type, full: false)}<{string.Join(", ", arguments)}>{mark}";
    }

    public static string Of(Type type, bool full = false)
    {
        if (_keywords.TryGetValue(type, out var keyword))
            return keyword;
        if (Nullable.GetUnderlyingType(type) is { } value)
            return Of(value) + "?";
        if (type.IsArray)
            return Of(type.GetElementType()!) + "[]";
        if (type.IsGenericParameter)
            return type.Name;
        var arguments = type.IsGenericType ? $"<{string.Join(", ", type.GetGenericArguments().Select(static type => Of(type)))}>" : "";
        return Bare(type, full) + arguments;
    }

    private static string Bare(Type type, bool full)
    {
        var tick = type.Name.IndexOf('`', StringComparison.Ordinal);
        var name = tick < 0 ? type.Name : type.Name[..tick];
        return type.DeclaringType is { } outer ? $"{Bare(outer, full)}.{name}" : full ? $"{type.Namespace}.{name}" : name;
    }
}
