using System.Text.Json.Serialization.Metadata;

namespace OpenAi.Assistants;

/// <summary>Code and what came of it.</summary>
public sealed record ThreadCodeInterpreterRun : JsonModel
{
    /// <summary>The code; in the deltas of a stream, what is new of it.</summary>
    public string? Input { get; set; }

    /// <summary>What it printed and drew.</summary>
    public IReadOnlyList<ThreadCodeOutput> Outputs { get; set; } = [];

    internal override JsonTypeInfo TypeInfo => AssistantsJson.Of<ThreadCodeInterpreterRun>();
}
