namespace OpenAi;

/// <summary>
/// The server answered with success, but not with the promised JSON: a login page of a proxy, JSON that was cut off, or a
/// field of another type; more bytes than are allowed; an answer from another host than the one that was asked. The message quotes the beginning of the body.
/// </summary>
public sealed class InvalidResponseException : OpenAiException
{
    /// <summary>Creates an exception, such as a double of a client throws.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="excerpt">The beginning of the answer.</param>
    /// <param name="path">The JSON path of the mistake, if it is known.</param>
    /// <param name="responseInfo">How the answer came, if it is known.</param>
    /// <param name="innerException">What caused it.</param>
    public InvalidResponseException(string message, string excerpt, string? path, ResponseInfo? responseInfo, Exception? innerException)
        : base(message, innerException)
    {
        Excerpt = excerpt;
        Path = path;
        ResponseInfo = responseInfo;
        Attempts = responseInfo?.Attempts ?? 0;
    }

    /// <summary>The beginning of what came.</summary>
    public string Excerpt { get; }

    /// <summary>Where in the JSON the reading stopped, such as <c>$.choices[0].index</c>; <see langword="null"/> when it was no JSON at all.</summary>
    public string? Path { get; }

    /// <summary>Status, headers and request id of the answer; <see langword="null"/> when it did not come over HTTP.</summary>
    public ResponseInfo? ResponseInfo { get; }
}
