namespace OpenAi.Provenance;

/// <summary>Whether a mark was found. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class ProvenanceOutcome
{
    /// <summary>It was found.</summary>
    public static ProvenanceOutcome Detected { get; } = new("detected");

    /// <summary>It was not found, which does not say that the file comes from elsewhere.</summary>
    public static ProvenanceOutcome NotDetected { get; } = new("not_detected");
}
