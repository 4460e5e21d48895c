namespace OpenAi.Http;

/// <summary>Reads the environment variables that apply where options are not set.</summary>
internal static class ClientEnvironment
{
    private const string KeyName = "OPENAI_API_KEY";
    private const string AddressName = "OPENAI_BASE_URL";
    private const string OrganizationName = "OPENAI_ORG_ID";
    private const string ProjectName = "OPENAI_PROJECT_ID";
    public const string WebhookSecretName = "OPENAI_WEBHOOK_SECRET";
    private const string ContentName = "OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT";

    /// <summary>Whether spans contain the content of messages.</summary>
    public static bool CapturesContent => string.Equals(Variable(ContentName), "true", StringComparison.OrdinalIgnoreCase);

    public static string? ApiKey => Variable(KeyName);

    public static Uri? BaseAddress => Variable(AddressName) is { } text ? new Uri(text) : null;

    public static string? Organization => Variable(OrganizationName);

    public static string? Project => Variable(ProjectName);

    public static string? WebhookSecret => Variable(WebhookSecretName);

    /// <summary>Returns the problems of the environment variables that these options use. A missing key is one of them.</summary>
    public static List<string> Problems(OpenAiClientOptions options, HttpClient? httpClient = null)
    {
        var problems = new List<string>();
        if (NeedsKey(options) && ProblemOfKey(ApiKey) is { } keyProblem)
            problems.Add(keyProblem);
        if ((options.BaseAddress ?? httpClient?.BaseAddress) is null && Variable(AddressName) is { } text && !IsAddress(text))
            problems.Add($"The environment variable {AddressName} is not an absolute http or https address: '{AddressText.Shown(text)}'.");
        if (options.Organization is null && Organization is { } organization && OptionsCheck.HeaderProblem(organization) is { } organizationProblem)
            problems.Add($"The environment variable {OrganizationName}: {organizationProblem}");
        if (options.Project is null && Project is { } project && OptionsCheck.HeaderProblem(project) is { } projectProblem)
            problems.Add($"The environment variable {ProjectName}: {projectProblem}");
        return problems;
    }

    /// <summary>Whether the key must come from the environment.</summary>
    public static bool NeedsKey(OpenAiClientOptions options) =>
        options.Authentication != OpenAiAuthentication.None && options.ApiKeyProvider is null && options.ApiKey is null;

    private static string? ProblemOfKey(string? key) =>
        key is null ? MissingApiKeyException.Text
        : Http.ApiKey.Problem(key) is { } problem ? $"The environment variable {KeyName}: {problem}"
        : null;

    private static bool IsAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && OptionsCheck.AddressProblem(address) is null;

    // Scripts and .env files use an empty variable for "not set".
    private static string? Variable(string name) =>
        Environment.GetEnvironmentVariable(name) is { } value && !string.IsNullOrWhiteSpace(value) ? value : null;
}
