namespace OpenAi.Skills;

/// <summary>A request to update a skill. <c>POST /skills/{skill_id}</c></summary>
public sealed partial record SkillUpdateRequest : JsonModel
{
    /// <summary>The version that is used when a request specifies none, such as <c>2</c>.</summary>
    public required string DefaultVersion { get; set; }
}
