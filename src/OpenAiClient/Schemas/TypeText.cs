namespace OpenAi.Schemas;

/// <summary>Types as C# writes them, for messages.</summary>
internal static class TypeText
{
    private const int MaxDepth = 16;

    public static string Of(Type type)
    {
        if (type.IsArray)
            return Of(type.GetElementType()!) + "[]";
        if (!type.IsGenericType)
            return type.Name;
        var end = type.Name.IndexOf('`', StringComparison.Ordinal);
        return $"{(end < 0 ? type.Name : type.Name[..end])}<{string.Join(", ", type.GetGenericArguments().Select(Of))}>";
    }

    /// <summary>
    /// Whether a type is made of so many types within one another that it must be part of one without end, as <c>Grow&lt;List&lt;T&gt;&gt;</c> in
    /// <c>Grow&lt;T&gt;</c> is.
    /// </summary>
    public static bool IsEndless(Type type) => Depth(type) > MaxDepth;

    private static int Depth(Type type) =>
        type.IsArray ? 1 + Depth(type.GetElementType()!)
        : type.IsGenericType ? 1 + type.GetGenericArguments().Max(Depth)
        : 0;
}
