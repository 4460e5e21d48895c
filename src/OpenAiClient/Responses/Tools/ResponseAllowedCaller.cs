namespace OpenAi.Responses;

/// <summary>Who may call a tool. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class ResponseAllowedCaller
{
    /// <summary>The model itself.</summary>
    public static ResponseAllowedCaller Direct { get; } = new("direct");

    /// <summary>Programs that it writes.</summary>
    public static ResponseAllowedCaller Programmatic { get; } = new("programmatic");
}
