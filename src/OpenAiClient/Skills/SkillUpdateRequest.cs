namespace OpenAi.Skills;

/// <summary>What to change of a skill. <c>POST /skills/{skill_id}</c></summary>
public sealed partial record SkillUpdateRequest : JsonModel
{
    /// <summary>The version that is used where none is named, such as <c>2</c>.</summary>
    public required string DefaultVersion { get; set; }
}
