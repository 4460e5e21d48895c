using OpenAi.Json;

namespace OpenAi.Responses;

/// <summary>The output of a shell command is complete.</summary>
public sealed partial record ResponseShellOutputDoneEvent : ResponseStreamEvent
{
    /// <summary>The id of the item.</summary>
    [RepeatedText]
    public string ItemId { get; set; } = "";

    /// <summary>The index of the output item, from 0.</summary>
    public int? OutputIndex { get; set; }

    /// <summary>The index of the command in the call, from 0.</summary>
    public int? CommandIndex { get; set; }

    /// <summary>The complete output.</summary>
    public IReadOnlyList<ResponseShellResult> Output { get; set; } = [];
}
