namespace OpenAi.Skills;

/// <summary>Says that a skill was deleted.</summary>
public sealed partial record SkillDeleted : ApiResult
{
    /// <summary>Its id.</summary>
    public string Id { get; set; } = "";

    /// <summary>The API's name for this kind of object: <c>skill.deleted</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>Whether it was deleted.</summary>
    public bool? Deleted { get; set; }
}
