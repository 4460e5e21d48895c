namespace OpenAi.Containers;

/// <summary>A skill whose files are in the request.</summary>
public sealed partial record ContainerInlineSkill : ContainerSkill
{
    /// <summary>The name.</summary>
    public string Name { get; set; } = "";

    /// <summary>The purpose.</summary>
    public string Description { get; set; } = "";

    /// <summary>The files.</summary>
    public ContainerSkillSource? Source { get; set; }
}
