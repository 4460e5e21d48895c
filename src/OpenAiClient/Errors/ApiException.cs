using System.Net;
using System.Text.Json;
using OpenAi.Errors;

namespace OpenAi;

/// <summary>
/// The server answered with an error status. Common statuses have their own derived types; all others use this type, and so does an error
/// that a server reports with status 200.
/// </summary>
public class ApiException : OpenAiException
{
    /// <summary>Creates an exception, for test doubles of a client.</summary>
    /// <param name="message">The error message.</param>
    /// <param name="status">The HTTP status.</param>
    /// <param name="code">The API's error code. Default: <see langword="null"/>.</param>
    /// <param name="retryAfter">How long the server asks to wait. Default: <see langword="null"/>.</param>
    public ApiException(string message, HttpStatusCode status, string? code = null, TimeSpan? retryAfter = null)
        : this(new ApiFailure(message, status, new ApiError(message, Code: code), "", retryAfter, new ResponseInfo(status)))
    {
    }

    internal ApiException(ApiFailure failure)
        : base(failure.Message)
    {
        Status = failure.Status;
        Code = failure.Error?.Code;
        Type = failure.Error?.Type;
        Param = failure.Error?.Param;
        ErrorFields = Errors.ErrorFields.Of(failure.Error);
        Body = failure.Body;
        RetryAfter = failure.RetryAfter;
        ResponseInfo = failure.ResponseInfo;
        Attempts = failure.ResponseInfo.Attempts;
    }

    /// <summary>The HTTP status.</summary>
    public HttpStatusCode Status { get; }

    /// <summary>The API's code for the error, such as <c>invalid_api_key</c>; <see langword="null"/> when the server sent none.</summary>
    public string? Code { get; }

    /// <summary>The API's type of the error, such as <c>invalid_request_error</c>; <see langword="null"/> when the server sent none.</summary>
    public string? Type { get; }

    /// <summary>The request parameter that the error is about, such as <c>messages[0].content</c>; <see langword="null"/> when the server sent none.</summary>
    public string? Param { get; }

    /// <summary>
    /// All fields of the error by their JSON names: <see cref="Code"/>, <see cref="Type"/> and <see cref="Param"/>, and those that only
    /// some servers send, such as Azure's <c>innererror</c>. Empty when the answer was no JSON object.
    /// </summary>
    public IReadOnlyDictionary<string, JsonElement> ErrorFields { get; }

    /// <summary>The body of the answer, cut off at 64 KiB; the empty string when there was none.</summary>
    public string Body { get; }

    /// <summary>How long the server asks to wait before a retry; <see langword="null"/> when it does not say.</summary>
    public TimeSpan? RetryAfter { get; }

    /// <summary>The server's id of the request, for support requests; <see langword="null"/> when the server sent none.</summary>
    public string? RequestId => ResponseInfo.RequestId;

    /// <summary>The rate limits in the answer; members that the server did not send are <see langword="null"/>.</summary>
    public RateLimits RateLimits => ResponseInfo.RateLimits;

    /// <summary>The HTTP response: status, headers, request id and more.</summary>
    public ResponseInfo ResponseInfo { get; }
}
