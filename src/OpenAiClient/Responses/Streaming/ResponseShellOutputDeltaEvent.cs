using OpenAi.Json;

namespace OpenAi.Responses;

/// <summary>New output of a shell command.</summary>
public sealed partial record ResponseShellOutputDeltaEvent : ResponseStreamEvent
{
    /// <summary>The id of the item.</summary>
    [RepeatedText]
    public string ItemId { get; set; } = "";

    /// <summary>The index of the output item, from 0.</summary>
    public int? OutputIndex { get; set; }

    /// <summary>The index of the command in the call, from 0.</summary>
    public int? CommandIndex { get; set; }

    /// <summary>The output to append.</summary>
    public ResponseShellOutputDelta? Delta { get; set; }
}
