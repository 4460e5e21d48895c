namespace OpenAi.Videos;

/// <summary>A character that prompts may name.</summary>
public sealed partial record VideoCharacter : ApiResult
{
    /// <summary>Its id.</summary>
    public string? Id { get; set; }

    /// <summary>Its name.</summary>
    public string? Name { get; set; }

    /// <summary>When it was made.</summary>
    public DateTimeOffset? CreatedAt { get; set; }
}
