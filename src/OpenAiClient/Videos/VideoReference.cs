namespace OpenAi.Videos;

/// <summary>A reference to a video on the server.</summary>
public sealed partial record VideoReference : JsonModel
{
    /// <summary>The id.</summary>
    public required string Id { get; set; }
}
