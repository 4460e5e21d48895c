using OpenAi.Skills;
using OpenAi.Testing.World;

namespace OpenAi.Testing.Skills;

/// <summary>A skill and its versions.</summary>
internal sealed class SkillState(Skill skill)
{
    public Skill Skill { get; set; } = skill;

    /// <summary>The number of versions created so far, including deleted ones.</summary>
    public int Count { get; set; }

    public Shelf<SkillContent> Versions { get; } = new("skill version", static version => version.Version.Version);
}

/// <summary>A version of a skill and the zip archive of its files.</summary>
internal sealed record SkillContent(SkillVersion Version, byte[] Zip);
