namespace OpenAi;

/// <summary>A client was created without a key, and no key was found in the environment.</summary>
public sealed class MissingApiKeyException : OpenAiException
{
    internal const string Text =
        "No API key. Give one in any of three ways: set the environment variable OPENAI_API_KEY; pass it, as in "
        + "new OpenAiClient(\"sk-…\"); or set OpenAiClientOptions.ApiKey (or ApiKeyProvider), in code or in the "
        + "configuration section \"OpenAi\". A server that needs no key: OpenAiClientOptions.Authentication = OpenAiAuthentication.None.";

    /// <summary>Creates an exception, such as a double of a client throws.</summary>
    public MissingApiKeyException()
        : base(Text)
    {
    }
}
