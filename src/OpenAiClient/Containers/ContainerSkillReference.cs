namespace OpenAi.Containers;

/// <summary>A skill that is stored on the server.</summary>
public sealed partial record ContainerSkillReference : ContainerSkill
{
    /// <summary>The skill.</summary>
    public string SkillId { get; set; } = "";

    /// <summary>The version of the skill: a number, or <c>latest</c>. Default: the skill's default version.</summary>
    public string? Version { get; set; }
}
