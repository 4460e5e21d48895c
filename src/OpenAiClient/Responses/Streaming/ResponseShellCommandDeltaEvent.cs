namespace OpenAi.Responses;

/// <summary>New text of a shell command.</summary>
public sealed partial record ResponseShellCommandDeltaEvent : ResponseStreamEvent
{
    /// <summary>The index of the output item, from 0.</summary>
    public int? OutputIndex { get; set; }

    /// <summary>The index of the command in the call, from 0.</summary>
    public int? CommandIndex { get; set; }

    /// <summary>The text to append.</summary>
    public string Delta { get; set; } = "";

    /// <summary>Random text that hides the length of the piece from observers of the network.</summary>
    public string? Obfuscation { get; set; }
}
