namespace OpenAi.Skills;

/// <summary>A version of a skill.</summary>
public sealed partial record SkillVersion : ApiResult
{
    /// <summary>Its id.</summary>
    public string Id { get; set; } = "";

    /// <summary>The API's name for this kind of object: <c>skill.version</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>When it was made.</summary>
    public DateTimeOffset? CreatedAt { get; set; }

    /// <inheritdoc cref="Skill.Description"/>
    public string Description { get; set; } = "";

    /// <inheritdoc cref="Skill.Name"/>
    public string Name { get; set; } = "";

    /// <summary>The skill.</summary>
    public string SkillId { get; set; } = "";

    /// <summary>Its number, such as <c>2</c>.</summary>
    public string Version { get; set; } = "";
}
