using System.Globalization;
using System.Net;
using OpenAi.Errors;

namespace OpenAi.Http;

/// <summary>Converts an answer with an error status into the exception for that status, whatever its body is.</summary>
internal static class ErrorAnswer
{
    // The status is enough to handle the error; a body that only explains it is not worth the timeout of a whole attempt.
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(5);

    public static async ValueTask<ApiException> ReadAsync(ApiCall call, Answer answer, CancellationToken token)
    {
        var stream = await answer.Content.ReadAsStreamAsync(token).ConfigureAwait(false);
        using var patience = new IdleClock(_patience, call.Settings.TimeProvider, token);
        using var body = new BodyBuffer(ErrorText.MaxBody);
        await body.ReadUntilBrokenAsync(stream, patience, token).ConfigureAwait(false);
        call.Watch?.BodyRead(body.Bytes.Span);
        return Of(call, answer, body.Bytes.Span);
    }

    public static ApiException Of(ApiCall call, Answer answer, ReadOnlySpan<byte> bytes)
    {
        var (response, info) = (answer.Response, answer.Info);
        var text = ErrorText.Cut(bytes);
        var error = ApiErrorReader.Read(text) is { } said ? call.Secrets.Scrub(said) : null;
        var body = call.Secrets.Scrub(text);
        var headline = $"{(int)response.StatusCode} {Reason(response)}{(response.StatusCode == HttpStatusCode.NotFound && error?.Code is null ? AddressHint(call) : "")}";
        var retryAfter = RetryAfter.Read(info, call.Settings.TimeProvider) ?? error?.RetryDelay ?? RetryAfter.Reset(error?.LimitReset, call.Settings.TimeProvider);
        var message = call.Secrets.Scrub(ErrorText.Of(headline, error, body, info.RequestId, retryAfter, Asked(call, response, error)));
        return Create(new ApiFailure(message, response.StatusCode, error, body, retryAfter, info));
    }

    // When the answer is not in the API's format, the request often went to the wrong server, so the address is shown. Azure's message
    // for a missing deployment does not name the deployment, so the model is shown.
    private static AskedFor Asked(ApiCall call, HttpResponseMessage response, ApiError? error)
    {
        var isNotFound = response.StatusCode == HttpStatusCode.NotFound && error?.Code is null or "404" or "DeploymentNotFound";
        return isNotFound ? new(Address(response), call.Request.Endpoint.Method.Method, (call.Request.Body as JsonBody)?.Model)
            : error is null ? new(Address(response))
            : default;
    }

    // The usual mistakes in addresses; the API's own errors for what does not exist have a code, or the address is right.
    private static string AddressHint(ApiCall call)
    {
        var root = call.Settings.BaseAddress.Root.AbsolutePath;
        if (root == "/")
            return " (the base address has no path; most servers need one, such as /v1)";
        if (root.EndsWith("/" + call.Request.Endpoint.Template, StringComparison.Ordinal))
            return " (the base address ends with the path of an operation, which the client adds; let it end before that, such as with /v1)";
        var end = root[root.LastIndexOf('/')..];
        return ("/" + call.Request.Endpoint.Path).StartsWith(end + "/", StringComparison.Ordinal) ? $" (the path begins with {end}, with which the base address already ends)" : "";
    }

    // Without user information and query, which may contain secrets.
    private static string? Address(HttpResponseMessage response) =>
        response.RequestMessage?.RequestUri?.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped);

    private static ApiException Create(ApiFailure failure) => StatusOf(failure) switch
    {
        400 => new BadRequestException(failure),
        401 => new AuthenticationException(failure),
        403 => new PermissionDeniedException(failure),
        404 => new NotFoundException(failure),
        409 => new ConflictException(failure),
        422 => new UnprocessableEntityException(failure),
        429 => new RateLimitException(failure),
        >= 500 => new ServerException(failure),
        _ => new ApiException(failure),
    };

    // When the status is success, the error's code determines the exception.
    private static int StatusOf(ApiFailure failure) => (int)failure.Status is < 200 or > 299 ? (int)failure.Status : failure.Error?.Code switch
    {
        { } code when int.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 400 and <= 599 => number,
        "rate_limit_exceeded" or RateLimitException.QuotaCode => 429,
        "invalid_api_key" => 401,
        "model_not_found" => 404,
        "server_error" or "internal_error" => 500,
        _ => (int)failure.Status,
    };

    private static string Reason(HttpResponseMessage response)
    {
        var reason = response.ReasonPhrase is { Length: > 0 } phrase ? phrase : response.StatusCode.ToString();
        return response.StatusCode is >= HttpStatusCode.Ambiguous and < HttpStatusCode.BadRequest && response.Headers.Location is { } location
            ? $"{reason} to {ErrorText.Excerpt(location.ToString())} (redirects are not followed; correct the base address)"
            : reason;
    }
}
