using OpenAi.FineTuning;
using OpenAi.Testing.Http;
using OpenAi.Testing.World;

namespace OpenAi.Testing.FineTuning;

/// <summary>The operations on the permissions of checkpoints.</summary>
internal sealed class PermissionRoutes(FakeWorld world, FineTuningWorld state)
{
    private const int PermissionsOfPage = 10;
    private const string Path = "fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions";

    private readonly Dictionary<string, Shelf<CheckpointPermissionGrant>> _grants = [];

    public IEnumerable<FakeRoute> All =>
    [
        world.Route("POST", Path, (exchange, ids) => Create(exchange, Of(ids[0]))),
        world.Route("GET", Path, (exchange, ids) => List(exchange, Of(ids[0]))),
        world.Route("DELETE", Path + "/{permission_id}", (_, ids) => new CheckpointPermissionDeleted { Id = Of(ids[0]).Remove(ids[1]).Id, Object = "checkpoint.permission", Deleted = true }),
    ];

    private Shelf<CheckpointPermissionGrant> Of(string checkpoint)
    {
        if (!state.HasModel(checkpoint))
            throw new FakeRefusal(FakeError.NoSuch("checkpoint", checkpoint));
        return _grants.TryGetValue(checkpoint, out var grants) ? grants : _grants[checkpoint] = new("permission", static grant => grant.Id);
    }

    private Page<CheckpointPermissionGrant> Create(FakeExchange exchange, Shelf<CheckpointPermissionGrant> grants)
    {
        var projects = exchange.Read(CheckpointPermissionCreateRequest.ReadJson).ProjectIds;
        if (projects is not { Count: > 0 })
            throw new FakeRefusal(FakeError.Missing("project_ids"));
        var made = projects
            .Select(project => grants.Put(new() { Id = world.NewId("cp_"), Object = "checkpoint.permission", CreatedAt = world.Now, ProjectId = project }))
            .ToList();
        return new() { Data = made, FirstId = made[0].Id, LastId = made[^1].Id, HasMore = false };
    }

    private static Page<CheckpointPermissionGrant> List(FakeExchange exchange, Shelf<CheckpointPermissionGrant> grants)
    {
        var project = PageQuery.Value(exchange, "project_id");
        var query = PageQuery.Of(exchange, defaultLimit: PermissionsOfPage, ascending: "ascending", descending: "descending");
        return grants.Page(query, static grant => grant, grant => project is null || grant.ProjectId == project);
    }
}
