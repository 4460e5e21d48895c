using OpenAi.Assistants;
using OpenAi.Testing.Http;
using OpenAi.Testing.World;

namespace OpenAi.Testing.Assistants;

/// <summary>The operations of <c>/threads/{thread_id}/runs/{run_id}/steps</c>.</summary>
internal sealed class StepRoutes(FakeWorld world, AssistantWorld state)
{
    public IEnumerable<FakeRoute> All =>
    [
        world.Route("GET", "threads/{thread_id}/runs/{run_id}/steps", List),
        world.Route("GET", "threads/{thread_id}/runs/{run_id}/steps/{step_id}", Get),
    ];

    private Page<ThreadRunStep> List(FakeExchange exchange, string[] ids)
    {
        var withContent = WantsContent(exchange);
        return Steps(ids).Page(PageQuery.Of(exchange), step => withContent ? step : WithoutContent(step));
    }

    private ThreadRunStep Get(FakeExchange exchange, string[] ids)
    {
        var step = Steps(ids)[ids[2]];
        return WantsContent(exchange) ? step : WithoutContent(step);
    }

    private Shelf<ThreadRunStep> Steps(string[] ids) => state.Thread(ids[0]).Runs[ids[1]].Steps;

    private static bool WantsContent(FakeExchange exchange) =>
        exchange.Query.TryGetValue("include[]", out var include) && include.Contains(ThreadRunInclude.FileSearchContent.Value);

    private static ThreadRunStep WithoutContent(ThreadRunStep step) =>
        step.StepDetails is not ThreadToolCallsDetails details ? step : step with
        {
            StepDetails = details with { ToolCalls = details.ToolCalls.Select(WithoutContent).ToList() },
        };

    private static ThreadToolCall WithoutContent(ThreadToolCall call) =>
        call is not ThreadFileSearchCall search ? call : search with
        {
            FileSearch = search.FileSearch with { Results = search.FileSearch.Results.Select(static result => result with { Content = [] }).ToList() },
        };
}
