namespace OpenAi.Provenance;

/// <summary>What signed metadata is worth. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class C2paValidationState
{
    /// <summary>It is intact, and its issuer is trusted.</summary>
    public static C2paValidationState Trusted { get; } = new("trusted");

    /// <summary>It is intact.</summary>
    public static C2paValidationState Valid { get; } = new("valid");

    /// <summary>It was tampered with.</summary>
    public static C2paValidationState Invalid { get; } = new("invalid");

    /// <summary>There is none.</summary>
    public static C2paValidationState NotPresent { get; } = new("not_present");
}
