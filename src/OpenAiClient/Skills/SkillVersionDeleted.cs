namespace OpenAi.Skills;

/// <summary>Says that a version of a skill was deleted.</summary>
public sealed partial record SkillVersionDeleted : ApiResult
{
    /// <summary>Its id.</summary>
    public string Id { get; set; } = "";

    /// <summary>The API's name for this kind of object: <c>skill.version.deleted</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>Whether it was deleted.</summary>
    public bool? Deleted { get; set; }

    /// <summary>Its number.</summary>
    public string Version { get; set; } = "";
}
