using System.Globalization;

namespace OpenAi.Telemetry;

/// <summary>
/// Classifies the failure of a call with few distinct values, for metrics: the server's error code, else its status; <c>timeout</c>,
/// <c>connection_error</c>, <c>incomplete_stream</c>, <c>invalid_response</c>, <c>cancelled</c>; else the type of the exception.
/// </summary>
internal static class ErrorKind
{
    public const string Cancelled = "cancelled";

    private const int LongestCode = 64;

    public static string Of(Exception exception) => exception switch
    {
        OperationCanceledException => Cancelled,
        ApiTimeoutException => "timeout",
        IncompleteStreamException => "incomplete_stream",
        ApiConnectionException => "connection_error",
        InvalidResponseException => "invalid_response",
        ApiException error => Code(error.Code) ?? ((int)error.Status).ToString(CultureInfo.InvariantCulture),
        StreamErrorException error => Code(error.Code) ?? Code(error.Type) ?? TypeOf(error),
        HandlerException { InnerException: { } cause } => TypeOf(cause),
        _ => TypeOf(exception),
    };

    /// <summary>Returns a code if it looks like one; some servers send sentences or variable text instead.</summary>
    public static string? Code(string? code) =>
        code is { Length: > 0 and <= LongestCode } && code.All(static c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '.') ? code : null;

    private static string TypeOf(Exception exception) => exception.GetType().FullName ?? exception.GetType().Name;
}
