namespace OpenAi;

/// <summary>403: the key is known, but not allowed to do this (its project, region or permissions).</summary>
public sealed class PermissionDeniedException : ApiException
{
    internal PermissionDeniedException(ApiFailure failure)
        : base(failure)
    {
    }
}
