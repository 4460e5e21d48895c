namespace OpenAi.Responses;

/// <summary>Commands for a shell, and their limits.</summary>
public sealed partial record ResponseShellAction : JsonModel
{
    /// <summary>The commands, one after the other.</summary>
    public IReadOnlyList<string> Commands { get; set; } = [];

    /// <summary>The most characters of output to give back.</summary>
    public int? MaxOutputLength { get; set; }

    /// <summary>The longest time they may take, in milliseconds.</summary>
    public int? TimeoutMs { get; set; }
}
