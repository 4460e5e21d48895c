namespace OpenAi.Fuzz.Targets;

/// <summary>What holds for every exception that a caller gets: one of the library's, whose message is one line without secrets.</summary>
internal static class Clean
{
    private const int LongestMessage = 8000;

    public static string? Problem(Exception exception)
    {
        if (exception is not OpenAiException)
            return $"Not one of the library's exceptions: {exception}";
        var message = exception.Message;
        if (message.Any(char.IsControl))
            return $"Control characters in a message: {message}";
        if (message.Length > LongestMessage)
            return $"A message of {message.Length} characters.";
        if (exception.ToString().Contains(Client.Key, StringComparison.Ordinal))
            return $"The key in an exception: {exception}";
        return exception is ApiException { RetryAfter: { } wait } && wait < TimeSpan.Zero ? $"A negative wait: {wait}" : null;
    }
}
