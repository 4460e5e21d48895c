namespace OpenAi.Responses;

/// <summary>A command for a shell is done.</summary>
public sealed partial record ResponseShellCommandDoneEvent : ResponseStreamEvent
{
    /// <summary>The whole command.</summary>
    public string Command { get; set; } = "";

    /// <summary>Which command of the call, from 0.</summary>
    public int? CommandIndex { get; set; }

    /// <summary>Which item of the output, from 0.</summary>
    public int? OutputIndex { get; set; }
}
