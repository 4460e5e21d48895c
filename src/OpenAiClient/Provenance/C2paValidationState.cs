namespace OpenAi.Provenance;

/// <summary>The validity of signed metadata. Unlisted values are preserved.</summary>
[OpenEnum]
public sealed partial class C2paValidationState
{
    /// <summary>The metadata is intact, and its issuer is trusted.</summary>
    public static C2paValidationState Trusted { get; } = new("trusted");

    /// <summary>The metadata is intact.</summary>
    public static C2paValidationState Valid { get; } = new("valid");

    /// <summary>The metadata was tampered with.</summary>
    public static C2paValidationState Invalid { get; } = new("invalid");

    /// <summary>There is no metadata.</summary>
    public static C2paValidationState NotPresent { get; } = new("not_present");
}
