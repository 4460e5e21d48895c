namespace OpenAi.Provenance;

/// <summary>Whether a signal was found. Unlisted values are preserved.</summary>
[OpenEnum]
public sealed partial class ProvenanceOutcome
{
    /// <summary>The signal was found.</summary>
    public static ProvenanceOutcome Detected { get; } = new("detected");

    /// <summary>The signal was not found, which does not prove that the file comes from elsewhere.</summary>
    public static ProvenanceOutcome NotDetected { get; } = new("not_detected");
}
