namespace OpenAi.Responses;

/// <summary>Shell commands and their limits.</summary>
public sealed partial record ResponseShellAction : JsonModel
{
    /// <summary>The commands, in their order.</summary>
    public IReadOnlyList<string> Commands { get; set; } = [];

    /// <summary>The maximum number of characters of output.</summary>
    public int? MaxOutputLength { get; set; }

    /// <summary>The timeout in milliseconds.</summary>
    public int? TimeoutMs { get; set; }
}
