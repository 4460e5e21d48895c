namespace OpenAi.Schemas;

/// <summary>Formats types in the syntax of C#, for messages.</summary>
internal static class TypeText
{
    private const int MaxDepth = 16;

    public static string Of(Type type)
    {
        if (type.IsByRef)
            return "ref " + Of(type.GetElementType()!);
        if (type.IsArray)
            return $"{Of(type.GetElementType()!)}[{new string(',', type.GetArrayRank() - 1)}]";
        if (!type.IsGenericType)
            return type.Name;
        var end = type.Name.IndexOf('`', StringComparison.Ordinal);
        return $"{(end < 0 ? type.Name : type.Name[..end])}<{string.Join(", ", type.GetGenericArguments().Select(Of))}>";
    }

    /// <summary>Returns a message of System.Text.Json with its types in the syntax of C#.</summary>
    public static string InMessage(string message)
    {
        for (var mark = message.IndexOf('`', StringComparison.Ordinal); mark >= 0; mark = message.IndexOf('`', StringComparison.Ordinal))
        {
            var start = mark;
            while (start > 0 && (char.IsLetterOrDigit(message[start - 1]) || message[start - 1] is '_' or '.' or '+'))
                start--;
            var end = mark + 1;
            while (end < message.Length && char.IsAsciiDigit(message[end]))
                end++;
            var depth = 0;
            var arguments = end;
            do
            {
                depth += end < message.Length ? message[end] switch { '[' => 1, ']' => -1, _ => 0 } : -depth;
                end++;
            }
            while (depth > 0);
            end = Math.Min(end, message.Length);
            var isClosed = end > arguments + 1 && message[arguments] == '[';
            var inner = isClosed ? $"<{InMessage(message[(arguments + 1)..(end - 1)])}>" : "";
            message = string.Concat(message.AsSpan(0, start), message.AsSpan(start, mark - start), inner, message.AsSpan(isClosed ? end : arguments));
        }
        return message;
    }

    /// <summary>
    /// Whether a type is nested so deeply that it must be part of an infinitely nested type, such as a <c>Grow&lt;T&gt;</c> with a member
    /// of type <c>Grow&lt;List&lt;T&gt;&gt;</c>.
    /// </summary>
    public static bool IsEndless(Type type) => Depth(type) > MaxDepth;

    private static int Depth(Type type) =>
        type.IsArray ? 1 + Depth(type.GetElementType()!)
        : type.IsGenericType ? 1 + type.GetGenericArguments().Max(Depth)
        : 0;
}
