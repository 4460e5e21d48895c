namespace OpenAi.Responses;

/// <summary>Who performs a tool search. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class ResponseToolSearchExecution
{
    /// <summary>The server.</summary>
    public static ResponseToolSearchExecution Server { get; } = new("server");

    /// <summary>The caller.</summary>
    public static ResponseToolSearchExecution Client { get; } = new("client");
}
