namespace OpenAi.Responses;

/// <summary>A caller that may use a tool. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class ResponseAllowedCaller
{
    /// <summary>The model itself.</summary>
    public static ResponseAllowedCaller Direct { get; } = new("direct");

    /// <summary>Programs that the model writes.</summary>
    public static ResponseAllowedCaller Programmatic { get; } = new("programmatic");
}
