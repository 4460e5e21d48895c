using System.Runtime.ExceptionServices;

namespace OpenAi.Files;

/// <summary>Carries the failure of an upload's source through <see cref="HttpClient"/>; it never reaches the caller.</summary>
internal sealed class UploadSourceException(Exception failure) : Exception(failure.Message, failure)
{
    /// <summary>Throws the source's own exception where it is the cause of another.</summary>
    public static void ThrowSource(Exception exception)
    {
        for (var cause = exception; cause is not null; cause = cause.InnerException)
        {
            if (cause is UploadSourceException { InnerException: { } source })
                ExceptionDispatchInfo.Throw(source);
        }
    }
}
