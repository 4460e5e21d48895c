using System.Text.Json.Serialization.Metadata;

namespace OpenAi.Assistants;

/// <summary>Why a run or a step failed.</summary>
public sealed record ThreadRunError : JsonModel
{
    /// <summary>The kind of failure.</summary>
    public ThreadRunErrorCode? Code { get; set; }

    /// <summary>What happened, in words.</summary>
    public string? Message { get; set; }

    internal override JsonTypeInfo TypeInfo => AssistantsJson.Of<ThreadRunError>();
}
