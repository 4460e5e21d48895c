namespace OpenAi;

/// <summary>How the key is shown to the server.</summary>
public enum OpenAiAuthentication
{
    /// <summary><c>Authorization: Bearer …</c>: OpenAI, nearly all compatible servers, and Azure with Microsoft Entra ID tokens.</summary>
    Bearer,

    /// <summary><c>api-key: …</c>: Azure with a key of the resource.</summary>
    ApiKeyHeader,

    /// <summary>No key is sent: for servers that want none, or a handler that signs requests by itself.</summary>
    None,
}
