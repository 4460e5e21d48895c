namespace OpenAi.Responses;

/// <summary>The personality of a model's answers. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class ResponsePersonality
{
    /// <summary>A friendly style.</summary>
    public static ResponsePersonality Friendly { get; } = new("friendly");

    /// <summary>A concise style.</summary>
    public static ResponsePersonality Pragmatic { get; } = new("pragmatic");
}
