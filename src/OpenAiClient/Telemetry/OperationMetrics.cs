namespace OpenAi.Telemetry;

/// <summary>The metrics of an operation.</summary>
internal enum OperationMetrics
{
    /// <summary>No metrics.</summary>
    None,

    /// <summary>The metrics of models that generate answers.</summary>
    Inference,

    /// <summary>The metrics of embedding models.</summary>
    Embeddings,
}
