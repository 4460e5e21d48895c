namespace OpenAi.Responses;

/// <summary>A shell command has begun.</summary>
public sealed partial record ResponseShellCommandAddedEvent : ResponseStreamEvent
{
    /// <summary>The index of the output item, from 0.</summary>
    public int? OutputIndex { get; set; }

    /// <summary>The initial text of the command.</summary>
    public string Command { get; set; } = "";

    /// <summary>The index of the command in the call, from 0.</summary>
    public int? CommandIndex { get; set; }
}
