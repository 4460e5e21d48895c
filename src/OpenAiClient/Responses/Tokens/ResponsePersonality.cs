namespace OpenAi.Responses;

/// <summary>The manner in which a model answers. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class ResponsePersonality
{
    /// <summary>Warm.</summary>
    public static ResponsePersonality Friendly { get; } = new("friendly");

    /// <summary>To the point.</summary>
    public static ResponsePersonality Pragmatic { get; } = new("pragmatic");
}
