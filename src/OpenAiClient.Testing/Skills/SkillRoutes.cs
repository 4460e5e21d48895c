using System.Globalization;
using OpenAi.Skills;
using OpenAi.Testing.Http;
using OpenAi.Testing.World;

namespace OpenAi.Testing.Skills;

/// <summary>The operations of skills and their versions.</summary>
internal sealed class SkillRoutes(FakeWorld world)
{
    private const int IdLength = 48;
    private const string One = "skills/{skill_id}";
    private const string Version = One + "/versions/{version}";

    public Shelf<SkillState> Skills { get; } = new("skill", static skill => skill.Skill.Id);

    public IEnumerable<FakeRoute> All =>
    [
        FakeWorld.SlowRoute("POST", "skills", (exchange, _) => CreateAsync(exchange)),
        world.Route("GET", "skills", (exchange, _) => Skills.Page(PageQuery.Of(exchange), static skill => skill.Skill)),
        world.Route("GET", One, (_, ids) => Skills[ids[0]].Skill),
        world.Route("POST", One, (exchange, ids) => Update(exchange, Skills[ids[0]])),
        world.Route("DELETE", One, (_, ids) => new SkillDeleted { Id = Skills.Remove(ids[0]).Skill.Id, Object = "skill.deleted", Deleted = true }),
        FakeWorld.SlowRoute("GET", One + "/content", (exchange, ids) => WriteAsync(exchange, ids[0], null)),
        FakeWorld.SlowRoute("POST", One + "/versions", (exchange, ids) => AddAsync(exchange, ids[0])),
        world.Route("GET", One + "/versions", (exchange, ids) => Skills[ids[0]].Versions.Page(PageQuery.Of(exchange), static version => version.Version)),
        world.Route("GET", Version, (_, ids) => Skills[ids[0]].Versions[ids[1]].Version),
        world.Route("DELETE", Version, (_, ids) => Delete(Skills[ids[0]], ids[1])),
        FakeWorld.SlowRoute("GET", Version + "/content", (exchange, ids) => WriteAsync(exchange, ids[0], ids[1])),
    ];

    private async Task CreateAsync(FakeExchange exchange)
    {
        var archive = await SkillArchive.ReadAsync(exchange).ConfigureAwait(false);
        SkillState state;
        lock (world.Gate)
        {
            state = Skills.Put(new(new() { Id = world.NewId("skill_", IdLength), Object = "skill", CreatedAt = world.Now }));
            Add(state, archive with { IsDefault = true });
        }
        await exchange.WriteAsync(state.Skill).ConfigureAwait(false);
    }

    private async Task AddAsync(FakeExchange exchange, string id)
    {
        var archive = await SkillArchive.ReadAsync(exchange).ConfigureAwait(false);
        SkillVersion version;
        lock (world.Gate)
            version = Add(Skills[id], archive);
        await exchange.WriteAsync(version).ConfigureAwait(false);
    }

    private SkillVersion Add(SkillState state, SkillArchive archive)
    {
        var number = (++state.Count).ToString(CultureInfo.InvariantCulture);
        var version = new SkillVersion
        {
            Id = world.NewId("skillver_", IdLength),
            Object = "skill.version",
            CreatedAt = world.Now,
            Name = archive.Name,
            Description = archive.Description,
            SkillId = state.Skill.Id,
            Version = number,
        };
        state.Versions.Put(new(version, archive.Zip));
        state.Skill = state.Skill with { LatestVersion = number };
        if (archive.IsDefault)
            SetDefault(state, version);
        return version;
    }

    private static Skill Update(FakeExchange exchange, SkillState state)
    {
        SetDefault(state, state.Versions[exchange.Read(SkillUpdateRequest.ReadJson).DefaultVersion].Version);
        return state.Skill;
    }

    private static void SetDefault(SkillState state, SkillVersion version) =>
        state.Skill = state.Skill with { DefaultVersion = version.Version, Name = version.Name, Description = version.Description };

    private static SkillVersionDeleted Delete(SkillState state, string version)
    {
        FakeRefusal.If(version == state.Skill.DefaultVersion, "version", "the default version cannot be deleted.");
        return new() { Id = state.Versions.Remove(version).Version.Id, Object = "skill.version.deleted", Deleted = true, Version = version };
    }

    private Task WriteAsync(FakeExchange exchange, string id, string? version)
    {
        byte[] zip;
        lock (world.Gate)
        {
            var state = Skills[id];
            zip = state.Versions[version ?? state.Skill.DefaultVersion].Zip;
        }
        return exchange.WriteBytesAsync(zip, "application/zip");
    }
}
