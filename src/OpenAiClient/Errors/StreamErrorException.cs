using System.Text.Json;
using OpenAi.Errors;

namespace OpenAi;

/// <summary>The server reported an error after it had begun to stream, hence under a status of success.</summary>
public sealed class StreamErrorException : OpenAiException
{
    /// <summary>Creates an exception, such as a double of a client throws.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="code">The API's code for the error. Default: none.</param>
    public StreamErrorException(string message, string? code = null)
        : base(message)
    {
        Code = code;
        Body = "";
        ErrorFields = Errors.ErrorFields.Of(null);
        IsContentFiltered = new ApiError(message, Code: code).IsContentFiltered;
    }

    internal StreamErrorException(ApiError error, string body, string? requestId)
        : base(ErrorText.Of("The server reported an error in the stream", error, body, requestId))
    {
        Code = error.Code;
        Type = error.Type;
        Param = error.Param;
        Body = body;
        ErrorFields = Errors.ErrorFields.Of(error);
        IsContentFiltered = error.IsContentFiltered;
        RequestId = requestId;
    }

    /// <summary>The API's code for the error; <see langword="null"/> when it gave none.</summary>
    public string? Code { get; }

    /// <summary>The API's kind of error, such as <c>server_error</c>; <see langword="null"/> when it gave none.</summary>
    public string? Type { get; }

    /// <summary>The request parameter that the error is about; <see langword="null"/> when it gave none.</summary>
    public string? Param { get; }

    /// <inheritdoc cref="ApiException.ErrorFields"/>
    public IReadOnlyDictionary<string, JsonElement> ErrorFields { get; }

    /// <summary>Whether a filter of contents ended the stream.</summary>
    public bool IsContentFiltered { get; }

    /// <summary>The event's payload as it came, cut at 64 KiB.</summary>
    public string Body { get; }

    /// <summary>The server's id of the request; <see langword="null"/> when it gave none.</summary>
    public string? RequestId { get; }
}
