namespace OpenAi.Telemetry;

/// <summary>Which metrics count an operation.</summary>
internal enum OperationMetrics
{
    /// <summary>None.</summary>
    None,

    /// <summary>Those of models that answer.</summary>
    Inference,

    /// <summary>Those of models that make vectors.</summary>
    Embeddings,
}
