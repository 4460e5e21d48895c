namespace OpenAi.Telemetry;

/// <summary>Joins the events of a stream to the answer whose content is told.</summary>
internal interface IAnswerFold
{
    void Add(object item);

    /// <summary>The answer as far as it has come; <see langword="null"/> while there is none.</summary>
    object? Answer { get; }
}
