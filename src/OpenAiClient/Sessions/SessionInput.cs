namespace OpenAi.Sessions;

/// <summary>Checks what a caller gives to a session.</summary>
internal static class SessionInput
{
    public static T[] NotEmpty<T>(IEnumerable<T> items, string parameter)
        where T : class =>
        Checked(items, parameter) is { Length: > 0 } some ? some : throw new ArgumentException("There is nothing to send.", parameter);

    public static T[] Checked<T>(IEnumerable<T> items, string parameter)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(items, parameter);
        T[] list = [.. items];
        return Array.FindIndex(list, static item => item is null) is var index and >= 0 ? throw new ArgumentException($"Item {index} is null.", parameter) : list;
    }
}
