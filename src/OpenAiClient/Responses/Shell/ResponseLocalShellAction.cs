namespace OpenAi.Responses;

/// <summary>A command for a shell of the caller.</summary>
public sealed partial record ResponseLocalShellAction : JsonModel
{
    /// <summary>The kind: <c>exec</c>.</summary>
    public string Type { get; set; } = "exec";

    /// <summary>The program and its arguments.</summary>
    public IReadOnlyList<string> Command { get; set; } = [];

    /// <summary>Environment variables.</summary>
    public IReadOnlyDictionary<string, string>? Env { get; set; }

    /// <summary>The timeout in milliseconds.</summary>
    public int? TimeoutMs { get; set; }

    /// <summary>The user that runs the command.</summary>
    public string? User { get; set; }

    /// <summary>The working directory.</summary>
    public string? WorkingDirectory { get; set; }
}
