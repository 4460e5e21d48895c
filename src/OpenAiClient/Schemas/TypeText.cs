namespace OpenAi.Schemas;

/// <summary>Types as C# writes them, for messages.</summary>
internal static class TypeText
{
    public static string Of(Type type)
    {
        if (type.IsArray)
            return Of(type.GetElementType()!) + "[]";
        if (!type.IsGenericType)
            return type.Name;
        var end = type.Name.IndexOf('`', StringComparison.Ordinal);
        return $"{(end < 0 ? type.Name : type.Name[..end])}<{string.Join(", ", type.GetGenericArguments().Select(Of))}>";
    }

    /// <summary>How many types are within one another.</summary>
    public static int Depth(Type type) =>
        type.IsArray ? 1 + Depth(type.GetElementType()!)
        : type.IsGenericType ? 1 + type.GetGenericArguments().Max(Depth)
        : 0;
}
