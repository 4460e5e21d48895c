namespace OpenAi.Assistants;

/// <summary>What to change in a run. <c>POST /threads/{thread_id}/runs/{run_id}</c></summary>
public sealed partial record ThreadRunUpdateRequest : JsonModel
{
    /// <summary>Up to 16 pairs to keep with it: names of at most 64 characters, values of at most 512.</summary>
    public IReadOnlyDictionary<string, string>? Metadata { get; set; }
}
