namespace OpenAi;

/// <summary>400: the server does not accept the request as it stands. <see cref="ApiException.Param"/> and the message say what is wrong with it.</summary>
public sealed class BadRequestException : ApiException
{
    internal BadRequestException(ApiFailure failure)
        : base(failure)
    {
    }
}
