namespace OpenAi.Http;

/// <summary>A description of a request's body, from which each attempt creates its content.</summary>
internal interface IRequestBody
{
    /// <summary>The reason why another attempt cannot send the same bytes again; <see langword="null"/> when it can.</summary>
    string? CannotRepeat { get; }

    /// <summary>Whether the body contains files, which may be large.</summary>
    bool HasFiles { get; }

    HttpContent Create();
}
