namespace OpenAi.Tests.Support;

/// <summary>Sets the library's environment variables and unsets its other ones; restores them at the end.</summary>
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

/// <summary>Tests that read or write environment variables, which are shared by the whole process.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public class EnvironmentTests
{
    public const string Name = "environment";
}
