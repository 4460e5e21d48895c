namespace OpenAi;

/// <summary>How the API key is sent to the server.</summary>
public enum OpenAiAuthentication
{
    /// <summary><c>Authorization: Bearer …</c>: OpenAI, nearly all compatible servers, and Azure with Microsoft Entra ID tokens.</summary>
    Bearer,

    /// <summary><c>api-key: …</c>: Azure with a key of the resource.</summary>
    ApiKeyHeader,

    /// <summary>No key is sent: for servers that need none, or for a handler that authenticates the requests.</summary>
    None,
}
