namespace OpenAi.Assistants;

/// <summary>The query for a step. <c>GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}</c></summary>
public sealed partial record ThreadRunStepQuery : JsonModel
{
    /// <summary>The additional data to include in the answer. Default: <see langword="null"/>, none.</summary>
    public IReadOnlyList<ThreadRunInclude>? Include { get; set; }
}
