using System.Net;
using System.Text.Json;
using OpenAi.Errors;

namespace OpenAi;

/// <summary>
/// The server answered, with a status other than success. Common statuses have a type of their own (see the types
/// that inherit from this one); all others are this type itself, as is an error that a server reports with status 200.
/// </summary>
public class ApiException : OpenAiException
{
    /// <summary>Creates an exception, such as a double of a client throws.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="status">The HTTP status.</param>
    /// <param name="code">The API's code for the error. Default: none.</param>
    /// <param name="retryAfter">How long the server asks to wait. Default: it does not say.</param>
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

    /// <summary>The API's code for the error, such as <c>invalid_api_key</c>; <see langword="null"/> when it gave none.</summary>
    public string? Code { get; }

    /// <summary>The API's kind of error, such as <c>invalid_request_error</c>; <see langword="null"/> when it gave none.</summary>
    public string? Type { get; }

    /// <summary>The request parameter that the error is about, such as <c>messages[0].content</c>; <see langword="null"/> when it gave none.</summary>
    public string? Param { get; }

    /// <summary>
    /// All that the server says about the error, by its JSON names: <see cref="Code"/> and its sisters, and what only some servers
    /// have, such as Azure's <c>innererror</c>. Empty when the answer was no JSON object.
    /// </summary>
    public IReadOnlyDictionary<string, JsonElement> ErrorFields { get; }

    /// <summary>The answer's body as it came, cut at 64 KiB; the empty string when there was none.</summary>
    public string Body { get; }

    /// <summary>How long the server asks to wait before another try; <see langword="null"/> when it does not say.</summary>
    public TimeSpan? RetryAfter { get; }

    /// <summary>The server's id of the request, to give to its support; <see langword="null"/> when it gave none.</summary>
    public string? RequestId => ResponseInfo.RequestId;

    /// <summary>The rate limits that came with the answer; its members are <see langword="null"/> where it said nothing.</summary>
    public RateLimits RateLimits => ResponseInfo.RateLimits;

    /// <summary>Status, headers and the rest of how the answer came.</summary>
    public ResponseInfo ResponseInfo { get; }
}
