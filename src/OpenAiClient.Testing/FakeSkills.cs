using OpenAi.Skills;
using OpenAi.Testing.Http;
using OpenAi.Testing.Skills;
using OpenAi.Testing.World;

namespace OpenAi.Testing;

/// <summary>
/// The fake server's skills and their versions, stored until the server is disposed. <c>/skills</c>. Name and description are those at the
/// start of <c>SKILL.md</c>.
/// </summary>
public sealed class FakeSkills
{
    private readonly FakeWorld _world;
    private readonly SkillRoutes _routes;

    internal FakeSkills(FakeWorld world)
    {
        _world = world;
        _routes = new SkillRoutes(world);
    }

    /// <summary>A copy of the list of all skills, the oldest first.</summary>
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
