namespace OpenAi.Telemetry;

/// <summary>Folds the events of a stream into an answer, for the content in telemetry.</summary>
internal interface IAnswerFold
{
    void Add(object item);

    /// <summary>The answer so far; <see langword="null"/> before the first event.</summary>
    object? Answer { get; }
}
