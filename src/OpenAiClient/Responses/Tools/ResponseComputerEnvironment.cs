namespace OpenAi.Responses;

/// <summary>A kind of computer. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class ResponseComputerEnvironment
{
    /// <summary>Windows.</summary>
    public static ResponseComputerEnvironment Windows { get; } = new("windows");

    /// <summary>macOS.</summary>
    public static ResponseComputerEnvironment Mac { get; } = new("mac");

    /// <summary>Linux.</summary>
    public static ResponseComputerEnvironment Linux { get; } = new("linux");

    /// <summary>Ubuntu.</summary>
    public static ResponseComputerEnvironment Ubuntu { get; } = new("ubuntu");

    /// <summary>A browser.</summary>
    public static ResponseComputerEnvironment Browser { get; } = new("browser");
}
