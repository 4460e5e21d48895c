namespace OpenAi.Testing.Http;

/// <summary>Reads the API key from the headers of the API and of Azure.</summary>
internal static class KeyCheck
{
    private const string Scheme = "Bearer ";

    public static FakeError? Problem(string? wanted, FakeRequest request) =>
        wanted is null ? null
        : KeyOf(request) is not { Length: > 0 } key ? FakeError.NoKey()
        : key != wanted ? FakeError.WrongKey()
        : null;

    private static string? KeyOf(FakeRequest request) =>
        request.Headers.TryGetValue("Authorization", out var value) && value.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            ? value[Scheme.Length..].Trim()
            : request.Headers.GetValueOrDefault("api-key");
}
