namespace OpenAi.Skills;

/// <summary>The result of deleting a version of a skill.</summary>
public sealed partial record SkillVersionDeleted : ApiResult
{
    /// <summary>The id.</summary>
    public string Id { get; set; } = "";

    /// <summary>The object type, always <c>skill.version.deleted</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>Whether the object was deleted.</summary>
    public bool? Deleted { get; set; }

    /// <summary>The number of the version.</summary>
    public string Version { get; set; } = "";
}
