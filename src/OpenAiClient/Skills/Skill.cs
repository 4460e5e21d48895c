namespace OpenAi.Skills;

/// <summary>A skill: instructions and files that models use when they need them.</summary>
public sealed partial record Skill : ApiResult
{
    /// <summary>The id.</summary>
    public string Id { get; set; } = "";

    /// <summary>The object type, always <c>skill</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>The creation time.</summary>
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>The version that is used when a request specifies none.</summary>
    public string DefaultVersion { get; set; } = "";

    /// <summary>The description, from its <c>SKILL.md</c>.</summary>
    public string Description { get; set; } = "";

    /// <summary>The latest version.</summary>
    public string LatestVersion { get; set; } = "";

    /// <summary>The name, from its <c>SKILL.md</c>.</summary>
    public string Name { get; set; } = "";
}
