namespace OpenAi;

/// <summary>
/// The server answered with a success status, but the answer is invalid: a login page of a proxy, JSON that was cut off, a field of a
/// wrong type, more bytes than allowed, or an answer from another host than the requested one. The message quotes the beginning of the
/// body.
/// </summary>
public sealed class InvalidResponseException : OpenAiException
{
    /// <summary>Creates an exception, for test doubles of a client.</summary>
    /// <param name="message">The error message.</param>
    /// <param name="excerpt">The beginning of the answer.</param>
    /// <param name="path">The JSON path of the error; <see langword="null"/> if it is unknown.</param>
    /// <param name="responseInfo">The HTTP response; <see langword="null"/> if it is unknown.</param>
    /// <param name="innerException">The cause.</param>
    public InvalidResponseException(string message, string excerpt, string? path, ResponseInfo? responseInfo, Exception? innerException)
        : base(message, innerException)
    {
        Excerpt = excerpt;
        Path = path;
        ResponseInfo = responseInfo;
        Attempts = responseInfo?.Attempts ?? 0;
    }

    /// <summary>The beginning of the answer.</summary>
    public string Excerpt { get; }

    /// <summary>
    /// The JSON path at which reading failed, such as <c>$.choices[0].index</c>; <see langword="null"/> when the answer was not JSON.
    /// </summary>
    public string? Path { get; }

    /// <summary>Status, headers and request id of the answer; <see langword="null"/> when it did not arrive over HTTP.</summary>
    public ResponseInfo? ResponseInfo { get; }
}
