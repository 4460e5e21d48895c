namespace OpenAi.Telemetry;

/// <summary>What is told of a search in a vector store.</summary>
internal sealed class RetrievalOperation : GenAiOperation
{
    private RetrievalOperation()
        : base("retrieval")
    {
    }

    public static RetrievalOperation Instance { get; } = new();

    // vector_stores/{vector_store_id}/search
    public override string? DataSourceOf(string path) => path.Split('/') is [_, var id, _] ? Uri.UnescapeDataString(id) : null;

    public override void Read(object answer, AnswerFacts facts)
    {
        // That it was answered is all that is told.
    }
}
