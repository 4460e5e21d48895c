namespace OpenAi;

/// <summary>401: the key is missing, wrong, revoked, or belongs to another server.</summary>
public sealed class AuthenticationException : ApiException
{
    internal AuthenticationException(ApiFailure failure)
        : base(failure)
    {
    }
}
