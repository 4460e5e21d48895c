namespace OpenAi.Conformance.Fake;

/// <summary>Splits a body of server-sent events, without the code of the library.</summary>
internal static class ServerEvents
{
    public static IEnumerable<(string? Name, string Data)> Of(string body) =>
        from text in body.Split("\n\n", StringSplitOptions.RemoveEmptyEntries)
        let lines = text.Split('\n')
        select (Value(lines, "event"), Value(lines, "data") ?? "");

    private static string? Value(string[] lines, string field) =>
        Array.Find(lines, line => line.StartsWith(field + ":", StringComparison.Ordinal))?[(field.Length + 1)..].TrimStart();
}
