using System.Text.Json;

namespace OpenAi.Telemetry;

/// <summary>What telemetry tells of an operation, and where it finds it. An endpoint without one has the span of its HTTP requests alone.</summary>
/// <param name="name">The operation by its name in the conventions.</param>
internal abstract class GenAiOperation(string name)
{
    /// <summary>The operation by its name in the conventions.</summary>
    public string Name => name;

    /// <summary>Which of OpenAI's APIs it belongs to, where the conventions name it.</summary>
    public string? ApiType { get; init; }

    /// <summary>Which metrics count it.</summary>
    public OperationMetrics Metrics { get; init; }

    /// <summary>What a request asks in, where that is a collection of documents.</summary>
    public virtual string? DataSourceOf(string path) => null;

    /// <summary>Takes from an answer, or from an event of a stream, what is told.</summary>
    public abstract void Read(object answer, AnswerFacts facts);

    /// <summary>Whether an event brings a piece of the answer.</summary>
    public virtual bool IsChunk(object item) => true;

    /// <summary>Writes what was asked, as attributes of the span.</summary>
    public virtual void WriteInput(JsonElement request, ContentWriter content)
    {
    }

    /// <summary>Joins events to the answer that is told; <see langword="null"/> where a whole answer needs no joining.</summary>
    public virtual IAnswerFold? CreateFold() => null;

    /// <summary>Writes what was answered, as an attribute of the span.</summary>
    public virtual void WriteOutput(object answer, ContentWriter content)
    {
    }
}
