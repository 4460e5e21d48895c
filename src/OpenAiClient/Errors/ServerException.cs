namespace OpenAi;

/// <summary>500 and above: the server, or a proxy before it, failed. Retried before it is thrown.</summary>
public sealed class ServerException : ApiException
{
    internal ServerException(ApiFailure failure)
        : base(failure)
    {
    }
}
