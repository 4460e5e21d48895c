namespace OpenAi;

/// <summary>A client was created without an API key, and the environment contains none.</summary>
public sealed class MissingApiKeyException : OpenAiException
{
    internal const string Text =
        "No API key. Provide it in one of three ways: set the environment variable OPENAI_API_KEY; pass it, as in "
        + "new OpenAiClient(\"sk-…\"); or set OpenAiClientOptions.ApiKey (or ApiKeyProvider), in code or in the "
        + "configuration section \"OpenAi\". For a server that needs no key, set OpenAiClientOptions.Authentication = OpenAiAuthentication.None.";

    /// <summary>Creates an exception, for test doubles of a client.</summary>
    public MissingApiKeyException()
        : base(Text)
    {
    }
}
