using System.Text.Json;
using OpenAi.Errors;

namespace OpenAi;

/// <summary>The server reported an error within a stream, after the response had begun with a success status.</summary>
public sealed class StreamErrorException : OpenAiException
{
    /// <summary>Creates an exception, for test doubles of a client.</summary>
    /// <param name="message">The error message.</param>
    /// <param name="code">The API's error code. Default: <see langword="null"/>.</param>
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

    /// <summary>The API's code for the error; <see langword="null"/> when the server sent none.</summary>
    public string? Code { get; }

    /// <summary>The API's type of the error, such as <c>server_error</c>; <see langword="null"/> when the server sent none.</summary>
    public string? Type { get; }

    /// <summary>The request parameter that the error is about; <see langword="null"/> when the server sent none.</summary>
    public string? Param { get; }

    /// <inheritdoc cref="ApiException.ErrorFields"/>
    public IReadOnlyDictionary<string, JsonElement> ErrorFields { get; }

    /// <summary>Whether a content filter ended the stream.</summary>
    public bool IsContentFiltered { get; }

    /// <summary>The data of the event, cut off at 64 KiB.</summary>
    public string Body { get; }

    /// <summary>The server's id of the request; <see langword="null"/> when the server sent none.</summary>
    public string? RequestId { get; }
}
