namespace OpenAi.Videos;

/// <summary>The reason why a video could not be generated.</summary>
public sealed partial record VideoError : JsonModel
{
    /// <summary>The API's code for the error.</summary>
    public string Code { get; set; } = "";

    /// <summary>A description of the error.</summary>
    public string Message { get; set; } = "";
}
