namespace OpenAi.Skills;

/// <summary>The result of deleting a skill.</summary>
public sealed partial record SkillDeleted : ApiResult
{
    /// <summary>The id.</summary>
    public string Id { get; set; } = "";

    /// <summary>The object type, always <c>skill.deleted</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>Whether the object was deleted.</summary>
    public bool? Deleted { get; set; }
}
