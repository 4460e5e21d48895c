namespace OpenAi.Responses;

/// <summary>How the server shortens a long context.</summary>
public sealed partial record ResponseContextManagement : JsonModel
{
    /// <summary>The kind: <c>compaction</c>.</summary>
    public string Type { get; set; } = "compaction";

    /// <summary>The number of tokens from which on the context is compacted.</summary>
    public int? CompactThreshold { get; set; }
}
