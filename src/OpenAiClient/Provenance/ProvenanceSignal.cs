namespace OpenAi.Provenance;

/// <summary>A kind of signal of a file's origin. Unlisted values are preserved.</summary>
[OpenEnum]
public sealed partial class ProvenanceSignal
{
    /// <summary>Signed metadata (C2PA).</summary>
    public static ProvenanceSignal C2pa { get; } = new("c2pa");

    /// <summary>A watermark in the content itself (SynthID).</summary>
    public static ProvenanceSignal SynthId { get; } = new("synthid");
}
