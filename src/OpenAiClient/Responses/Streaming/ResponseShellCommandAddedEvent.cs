namespace OpenAi.Responses;

/// <summary>A command for a shell is begun.</summary>
public sealed partial record ResponseShellCommandAddedEvent : ResponseStreamEvent
{
    /// <summary>The command as it begins.</summary>
    public string Command { get; set; } = "";

    /// <summary>Which command of the call, from 0.</summary>
    public int? CommandIndex { get; set; }

    /// <summary>Which item of the output, from 0.</summary>
    public int? OutputIndex { get; set; }
}
