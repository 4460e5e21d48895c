namespace OpenAi.Tests.Support;

/// <summary>Sets the library's environment variables, all others of its own unset, and puts back what was there.</summary>
internal sealed class EnvironmentScope : IDisposable
{
    private static readonly string[] _names = ["OPENAI_API_KEY", "OPENAI_BASE_URL", "OPENAI_ORG_ID", "OPENAI_PROJECT_ID", "OPENAI_WEBHOOK_SECRET", "OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT"];

    private readonly Dictionary<string, string?> _before = _names.ToDictionary(static name => name, Environment.GetEnvironmentVariable);

    public EnvironmentScope(string? key = null, string? baseUrl = null, string? organization = null, string? project = null, string? webhookSecret = null, string? content = null)
    {
        foreach (var (name, value) in _names.Zip([key, baseUrl, organization, project, webhookSecret, content]))
            Environment.SetEnvironmentVariable(name, value);
    }

    public void Dispose()
    {
        foreach (var (name, value) in _before)
            Environment.SetEnvironmentVariable(name, value);
    }
}

/// <summary>Tests that read or write environment variables, which belong to the whole process.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public class EnvironmentTests
{
    public const string Name = "environment";
}
