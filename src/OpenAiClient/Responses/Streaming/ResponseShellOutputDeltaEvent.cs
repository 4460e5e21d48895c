using OpenAi.Json;

namespace OpenAi.Responses;

/// <summary>New output of a command.</summary>
public sealed partial record ResponseShellOutputDeltaEvent : ResponseStreamEvent
{
    /// <summary>Which command of the call, from 0.</summary>
    public int? CommandIndex { get; set; }

    /// <summary>The output to add.</summary>
    public ResponseShellOutputDelta? Delta { get; set; }

    /// <summary>The item.</summary>
    [RepeatedText]
    public string ItemId { get; set; } = "";

    /// <summary>Which item of the output, from 0.</summary>
    public int? OutputIndex { get; set; }
}
