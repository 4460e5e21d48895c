using System.Text;

namespace OpenAi.Schemas;

/// <summary>Creates names of types in the format of the API: letters, digits, underscores and dashes, at most 64.</summary>
internal static class SchemaName
{
    public const int MaxLength = 64;

    public static string Of(Type type)
    {
        var name = new StringBuilder();
        Append(name, type);
        if (name.Length > MaxLength)
            name.Length = MaxLength;
        return name.ToString();
    }

    private static void Append(StringBuilder name, Type type)
    {
        if (type.IsArray)
        {
            Append(name, type.GetElementType()!);
            name.Append("Array");
            return;
        }
        // The name of a generic type ends in a grave accent and the number of its type arguments.
        foreach (var c in type.Name.AsSpan(0, type.Name.IndexOf('`') is >= 0 and var end ? end : type.Name.Length))
            name.Append(char.IsAsciiLetterOrDigit(c) || c == '-' ? c : '_');
        var separator = "Of";
        foreach (var argument in type.GetGenericArguments())
        {
            Append(name.Append(separator), argument);
            separator = "And";
        }
    }
}
