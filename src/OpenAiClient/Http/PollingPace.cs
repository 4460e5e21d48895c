namespace OpenAi.Http;

/// <summary>The default pace of polling: intervals that grow by half from the first to the longest, and the timeout of the whole wait.</summary>
internal sealed record PollingPace(TimeSpan First, TimeSpan Longest, TimeSpan MaxWait)
{
    /// <summary>For operations that take seconds to minutes, such as the processing of a file.</summary>
    public static PollingPace OfMinutes { get; } = new(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(10), TimeSpan.FromMinutes(30));

    /// <summary>For the answers of models, which may be ready at once.</summary>
    public static PollingPace OfAnswers { get; } = new(TimeSpan.FromSeconds(0.5), TimeSpan.FromSeconds(5), TimeSpan.FromMinutes(30));

    /// <summary>For operations that the server finishes within a day; the timeout is longer, because a started operation may end later.</summary>
    public static PollingPace OfDays { get; } = new(TimeSpan.FromSeconds(5), TimeSpan.FromMinutes(5), TimeSpan.FromHours(30));
}
