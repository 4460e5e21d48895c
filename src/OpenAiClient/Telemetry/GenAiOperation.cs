using System.Text.Json;

namespace OpenAi.Telemetry;

/// <summary>
/// Describes which telemetry an operation has and where its data is found. An endpoint without one has only the spans of its HTTP
/// requests.
/// </summary>
/// <param name="name">The name of the operation in the semantic conventions.</param>
internal abstract class GenAiOperation(string name)
{
    /// <summary>The name of the operation in the semantic conventions.</summary>
    public string Name => name;

    /// <summary>The OpenAI API that the operation belongs to, if the semantic conventions define a name for it.</summary>
    public string? ApiType { get; init; }

    /// <summary>The metrics of the operation.</summary>
    public OperationMetrics Metrics { get; init; }

    /// <summary>Returns the data source that a request searches; <see langword="null"/> for other operations.</summary>
    public virtual string? DataSourceOf(string path) => null;

    /// <summary>Reads the telemetry data of an answer, or of an event of a stream.</summary>
    public abstract void Read(object answer, AnswerFacts facts);

    /// <summary>Whether an event contains a piece of the answer.</summary>
    public virtual bool IsChunk(object item) => true;

    /// <summary>Writes the input of the call as attributes of the span.</summary>
    public virtual void WriteInput(JsonElement request, ContentWriter content)
    {
    }

    /// <summary>Creates a fold that combines the events to an answer; <see langword="null"/> when the answer needs no folding.</summary>
    public virtual IAnswerFold? CreateFold() => null;

    /// <summary>Writes the output of the call as an attribute of the span.</summary>
    public virtual void WriteOutput(object answer, ContentWriter content)
    {
    }
}
