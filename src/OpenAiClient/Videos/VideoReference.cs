namespace OpenAi.Videos;

/// <summary>A video of the server's.</summary>
public sealed partial record VideoReference : JsonModel
{
    /// <summary>Its id.</summary>
    public required string Id { get; set; }
}
