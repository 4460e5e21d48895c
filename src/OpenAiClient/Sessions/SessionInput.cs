namespace OpenAi.Sessions;

/// <summary>Validates the input of a session.</summary>
internal static class SessionInput
{
    public static T[] NotEmpty<T>(IEnumerable<T> items, string parameter)
        where T : class =>
        Checked(items, parameter) is { Length: > 0 } some ? some : throw new ArgumentException("The list is empty; there is nothing to send.", parameter);

    public static T[] Checked<T>(IEnumerable<T> items, string parameter)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(items, parameter);
        T[] list = [.. items];
        return Array.FindIndex(list, static item => item is null) is var index and >= 0 ? throw new ArgumentException($"Item {index} is null.", parameter) : list;
    }
}
