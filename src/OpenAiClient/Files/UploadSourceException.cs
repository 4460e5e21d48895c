namespace OpenAi.Files;

/// <summary>Carries the failure of an upload's source through <see cref="HttpClient"/>; it never reaches the caller.</summary>
internal sealed class UploadSourceException(Exception failure) : Exception(failure.Message, failure)
{
    /// <summary>The source's own exception where it is the cause of another.</summary>
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
