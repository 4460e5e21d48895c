namespace OpenAi.Files;

/// <summary>
/// Carries the failure of an upload's source through <see cref="HttpClient"/>; it is unwrapped before it reaches the caller.
/// </summary>
internal sealed class UploadSourceException(Exception failure) : Exception(failure.Message, failure)
{
    /// <summary>Gets the exception of the source when it is the cause of another exception.</summary>
    public static Exception? SourceOf(Exception exception)
    {
        for (var cause = exception; cause is not null; cause = cause.InnerException)
        {
            if (cause is UploadSourceException { InnerException: { } source })
                return source;
        }
        return null;
    }
}
