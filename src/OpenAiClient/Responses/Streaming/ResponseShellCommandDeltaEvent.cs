namespace OpenAi.Responses;

/// <summary>New text of a command for a shell.</summary>
public sealed partial record ResponseShellCommandDeltaEvent : ResponseStreamEvent
{
    /// <summary>Which command of the call, from 0.</summary>
    public int? CommandIndex { get; set; }

    /// <summary>The text to add.</summary>
    public string Delta { get; set; } = "";

    /// <summary>Random text that hides the length of the piece from observers.</summary>
    public string? Obfuscation { get; set; }

    /// <summary>Which item of the output, from 0.</summary>
    public int? OutputIndex { get; set; }
}
