namespace OpenAi;

/// <summary>404: there is no such object, model or path, or the key may not see it.</summary>
public sealed class NotFoundException : ApiException
{
    internal NotFoundException(ApiFailure failure)
        : base(failure)
    {
    }
}
