namespace OpenAi.Responses;

/// <summary>A skill within the request.</summary>
public sealed partial record ResponseInlineSkill : ResponseSkill
{
    /// <summary>Its name.</summary>
    public string Name { get; set; } = "";

    /// <summary>What it is for.</summary>
    public string Description { get; set; } = "";

    /// <summary>Its files.</summary>
    public ResponseSkillSource? Source { get; set; }
}
