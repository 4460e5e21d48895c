namespace OpenAi.Videos;

/// <summary>Why a video could not be made.</summary>
public sealed partial record VideoError : JsonModel
{
    /// <summary>The API's code for it.</summary>
    public string Code { get; set; } = "";

    /// <summary>What happened.</summary>
    public string Message { get; set; } = "";
}
