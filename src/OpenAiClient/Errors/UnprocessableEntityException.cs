namespace OpenAi;

/// <summary>422: the request is well-formed, but its content cannot be processed.</summary>
public sealed class UnprocessableEntityException : ApiException
{
    internal UnprocessableEntityException(ApiFailure failure)
        : base(failure)
    {
    }
}
