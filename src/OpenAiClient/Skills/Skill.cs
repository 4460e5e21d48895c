namespace OpenAi.Skills;

/// <summary>A skill: instructions and files that models use when they need them.</summary>
public sealed partial record Skill : ApiResult
{
    /// <summary>Its id.</summary>
    public string Id { get; set; } = "";

    /// <summary>The API's name for this kind of object: <c>skill</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>When it was made.</summary>
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>The version that is used where none is named.</summary>
    public string DefaultVersion { get; set; } = "";

    /// <summary>What it is for, as its <c>SKILL.md</c> says.</summary>
    public string Description { get; set; } = "";

    /// <summary>Its latest version.</summary>
    public string LatestVersion { get; set; } = "";

    /// <summary>Its name, as its <c>SKILL.md</c> says.</summary>
    public string Name { get; set; } = "";
}
