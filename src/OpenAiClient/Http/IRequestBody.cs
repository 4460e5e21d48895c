namespace OpenAi.Http;

/// <summary>A recipe for a request's body, used anew for each attempt.</summary>
internal interface IRequestBody
{
    /// <summary>Why a second attempt could not send the same bytes again; <see langword="null"/> when it could.</summary>
    string? CannotRepeat { get; }

    /// <summary>Whether there are files in it, which may be large.</summary>
    bool HasFiles { get; }

    HttpContent Create();
}
