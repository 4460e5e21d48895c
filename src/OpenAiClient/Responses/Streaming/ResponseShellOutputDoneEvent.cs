using OpenAi.Json;

namespace OpenAi.Responses;

/// <summary>The output of a command is done.</summary>
public sealed partial record ResponseShellOutputDoneEvent : ResponseStreamEvent
{
    /// <summary>Which command of the call, from 0.</summary>
    public int? CommandIndex { get; set; }

    /// <summary>The item.</summary>
    [RepeatedText]
    public string ItemId { get; set; } = "";

    /// <summary>What it gave.</summary>
    public IReadOnlyList<ResponseShellResult> Output { get; set; } = [];

    /// <summary>Which item of the output, from 0.</summary>
    public int? OutputIndex { get; set; }
}
