namespace OpenAi.Responses;

/// <summary>A shell command is complete.</summary>
public sealed partial record ResponseShellCommandDoneEvent : ResponseStreamEvent
{
    /// <summary>The index of the output item, from 0.</summary>
    public int? OutputIndex { get; set; }

    /// <summary>The complete command.</summary>
    public string Command { get; set; } = "";

    /// <summary>The index of the command in the call, from 0.</summary>
    public int? CommandIndex { get; set; }
}
