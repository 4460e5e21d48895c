namespace OpenAi.Containers;

/// <summary>A skill for a container: one that is stored on the server, or one in the request.</summary>
[Union("type")]
[Variant<ContainerSkillReference>("skill_reference")]
[Variant<ContainerInlineSkill>("inline")]
public abstract partial record ContainerSkill : JsonModel
{
    /// <summary>A skill that is stored on the server.</summary>
    /// <param name="skillId">The skill.</param>
    /// <param name="version">The version of the skill: a number, or <c>latest</c>. Default: the skill's default version.</param>
    /// <returns>The reference.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="skillId"/> is <see langword="null"/>.</exception>
    public static ContainerSkillReference FromId(string skillId, string? version = null)
    {
        ArgumentNullException.ThrowIfNull(skillId);
        return new() { SkillId = skillId, Version = version };
    }
}
