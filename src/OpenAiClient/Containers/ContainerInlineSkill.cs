namespace OpenAi.Containers;

/// <summary>A skill within the request.</summary>
public sealed partial record ContainerInlineSkill : ContainerSkill
{
    /// <summary>Its name.</summary>
    public string Name { get; set; } = "";

    /// <summary>What it is for.</summary>
    public string Description { get; set; } = "";

    /// <summary>Its files.</summary>
    public ContainerSkillSource? Source { get; set; }
}
