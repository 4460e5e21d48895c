using OpenAi.Skills;
using OpenAi.Testing.Http;
using OpenAi.Testing.Skills;
using OpenAi.Testing.World;

namespace OpenAi.Testing;

/// <summary>Skills and their versions, as long as the server lives. <c>/skills</c>. Name and description are those that <c>SKILL.md</c> begins with.</summary>
public sealed class FakeSkills
{
    private readonly FakeWorld _world;
    private readonly SkillRoutes _routes;

    internal FakeSkills(FakeWorld world)
    {
        _world = world;
        _routes = new SkillRoutes(world);
    }

    /// <summary>The skills there are, the oldest first; a copy.</summary>
    public IReadOnlyList<Skill> All
    {
        get
        {
            lock (_world.Gate)
                return [.. _routes.Skills.Items.Select(static skill => skill.Skill)];
        }
    }

    internal IEnumerable<FakeRoute> Routes => _routes.All;
}
