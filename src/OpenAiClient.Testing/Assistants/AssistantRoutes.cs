using OpenAi.Assistants;
using OpenAi.Testing.Http;
using OpenAi.Testing.World;

namespace OpenAi.Testing.Assistants;

/// <summary>The operations of <c>/assistants</c>.</summary>
internal sealed class AssistantRoutes(FakeWorld world, Shelf<Assistant> assistants, ResourceMaker resources)
{
    private const int MaxTools = 128;
    private const int MaxName = 256;
    private const int MaxDescription = 512;
    private const int MaxInstructions = 256_000;

    public IEnumerable<FakeRoute> All =>
    [
        world.Route("POST", "assistants", (exchange, _) => Create(exchange)),
        world.Route("GET", "assistants", (exchange, _) => assistants.Page(PageQuery.Of(exchange), static item => item)),
        world.Route("GET", "assistants/{assistant_id}", (_, ids) => assistants[ids[0]]),
        world.Route("POST", "assistants/{assistant_id}", (exchange, ids) => Update(exchange, assistants[ids[0]])),
        world.Route("DELETE", "assistants/{assistant_id}", (_, ids) => Delete(ids[0])),
    ];

    private Assistant Create(FakeExchange exchange)
    {
        var request = exchange.Read(AssistantCreateRequest.ReadJson);
        world.CheckModel(request.Model);
        Check(request.Name, request.Description, request.Instructions, request.Tools);
        return assistants.Put(new()
        {
            Id = world.NewId("asst_"),
            Object = "assistant",
            CreatedAt = world.Now,
            Name = request.Name,
            Description = request.Description,
            Instructions = request.Instructions,
            Model = request.Model,
            Tools = [.. request.Tools ?? []],
            ToolResources = resources.Make(request.ToolResources),
            ReasoningEffort = request.ReasoningEffort,
            Temperature = request.Temperature ?? 1,
            TopP = request.TopP ?? 1,
            ResponseFormat = request.ResponseFormat ?? AssistantResponseFormat.Auto,
            Metadata = MetadataCheck.Of(request.Metadata),
        });
    }

    private Assistant Update(FakeExchange exchange, Assistant assistant)
    {
        var request = exchange.Read(AssistantUpdateRequest.ReadJson);
        if (request.Model is not null)
            world.CheckModel(request.Model);
        Check(request.Name, request.Description, request.Instructions, request.Tools);
        return assistants.Put(assistant with
        {
            Name = request.Name ?? assistant.Name,
            Description = request.Description ?? assistant.Description,
            Instructions = request.Instructions ?? assistant.Instructions,
            Model = request.Model ?? assistant.Model,
            Tools = [.. request.Tools ?? assistant.Tools],
            ToolResources = request.ToolResources is null ? assistant.ToolResources : resources.Make(request.ToolResources),
            ReasoningEffort = request.ReasoningEffort ?? assistant.ReasoningEffort,
            Temperature = request.Temperature ?? assistant.Temperature,
            TopP = request.TopP ?? assistant.TopP,
            ResponseFormat = request.ResponseFormat ?? assistant.ResponseFormat,
            Metadata = request.Metadata is null ? assistant.Metadata : MetadataCheck.Of(request.Metadata),
        });
    }

    private AssistantDeleted Delete(string id)
    {
        assistants.Remove(id);
        return new() { Id = id, Object = "assistant.deleted", Deleted = true };
    }

    private static void Check(string? name, string? description, string? instructions, IReadOnlyList<AssistantTool>? tools)
    {
        FakeRefusal.If(name?.Length > MaxName, "name", $"it must have at most {MaxName} characters.");
        FakeRefusal.If(description?.Length > MaxDescription, "description", $"it must have at most {MaxDescription} characters.");
        FakeRefusal.If(instructions?.Length > MaxInstructions, "instructions", $"it must have at most {MaxInstructions} characters.");
        FakeRefusal.If(tools?.Count > MaxTools, "tools", $"at most {MaxTools} tools are allowed.");
    }
}
