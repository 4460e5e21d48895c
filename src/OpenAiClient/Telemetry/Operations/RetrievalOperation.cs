namespace OpenAi.Telemetry;

/// <summary>The telemetry of a search in a vector store.</summary>
internal sealed class RetrievalOperation : GenAiOperation
{
    private RetrievalOperation()
        : base("retrieval")
    {
    }

    public static RetrievalOperation Instance { get; } = new();

    // The path is vector_stores/{vector_store_id}/search.
    public override string? DataSourceOf(string path) => path.Split('/') is [_, var id, _] ? Uri.UnescapeDataString(id) : null;

    public override void Read(object answer, AnswerFacts facts)
    {
        // The conventions define no attributes for the results.
    }
}
