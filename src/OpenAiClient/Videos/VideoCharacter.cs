namespace OpenAi.Videos;

/// <summary>A character that prompts can refer to.</summary>
public sealed partial record VideoCharacter : ApiResult
{
    /// <summary>The id.</summary>
    public string? Id { get; set; }

    /// <summary>The name.</summary>
    public string? Name { get; set; }

    /// <summary>The creation time.</summary>
    public DateTimeOffset? CreatedAt { get; set; }
}
