namespace OpenAi.Assistants;

/// <summary>What to tell about a step. <c>GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}</c></summary>
public sealed partial record ThreadRunStepQuery : JsonModel
{
    /// <summary>What the answer holds besides the usual. Default: <see langword="null"/>, nothing.</summary>
    public IReadOnlyList<ThreadRunInclude>? Include { get; set; }
}
