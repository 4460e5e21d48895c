using OpenAi.Embeddings;

namespace OpenAi.Telemetry;

/// <summary>The telemetry of <c>POST /embeddings</c>.</summary>
internal sealed class EmbeddingOperation : GenAiOperation
{
    private EmbeddingOperation()
        : base("embeddings")
    {
        Metrics = OperationMetrics.Embeddings;
    }

    public static EmbeddingOperation Instance { get; } = new();

    public override void Read(object answer, AnswerFacts facts)
    {
        if (answer is not EmbeddingList list)
            return;
        facts.Model = list.Model;
        if (list.Usage is { } usage)
            facts.Usage = new(usage.PromptTokens, null);
        if (list.Data.Count > 0 && list.Data[0] is { Vector.Length: > 0 and var length })
            facts.Dimensions = length;
    }
}
