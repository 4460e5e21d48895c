namespace OpenAi.Containers;

/// <summary>A skill that the server keeps.</summary>
public sealed partial record ContainerSkillReference : ContainerSkill
{
    /// <summary>The skill.</summary>
    public string SkillId { get; set; } = "";

    /// <summary>Which version of it: a number, or <c>latest</c>. Default: the skill's default one.</summary>
    public string? Version { get; set; }
}
