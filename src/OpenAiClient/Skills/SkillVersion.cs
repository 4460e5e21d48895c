namespace OpenAi.Skills;

/// <summary>A version of a skill.</summary>
public sealed partial record SkillVersion : ApiResult
{
    /// <summary>The id.</summary>
    public string Id { get; set; } = "";

    /// <summary>The object type, always <c>skill.version</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>The creation time.</summary>
    public DateTimeOffset? CreatedAt { get; set; }

    /// <inheritdoc cref="Skill.Description"/>
    public string Description { get; set; } = "";

    /// <inheritdoc cref="Skill.Name"/>
    public string Name { get; set; } = "";

    /// <summary>The skill.</summary>
    public string SkillId { get; set; } = "";

    /// <summary>The number of the version, such as <c>2</c>.</summary>
    public string Version { get; set; } = "";
}
