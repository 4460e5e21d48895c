namespace OpenAi;

/// <summary>409: the object is being changed by another request. Retried before it is thrown.</summary>
public sealed class ConflictException : ApiException
{
    internal ConflictException(ApiFailure failure)
        : base(failure)
    {
    }
}
