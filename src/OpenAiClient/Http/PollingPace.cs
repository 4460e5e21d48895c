namespace OpenAi.Http;

/// <summary>How a wait goes where its caller says nothing: intervals that grow by half from the first to the longest, and the whole wait.</summary>
internal sealed record PollingPace(TimeSpan First, TimeSpan Longest, TimeSpan MaxWait)
{
    /// <summary>For what takes seconds to minutes, such as the processing of a file.</summary>
    public static PollingPace OfMinutes { get; } = new(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(10), TimeSpan.FromMinutes(30));

    /// <summary>For the answers of models, which may come at once.</summary>
    public static PollingPace OfAnswers { get; } = new(TimeSpan.FromSeconds(0.5), TimeSpan.FromSeconds(5), TimeSpan.FromMinutes(30));

    /// <summary>For work that the server promises within a day; some more, since it may finish what it has begun.</summary>
    public static PollingPace OfDays { get; } = new(TimeSpan.FromSeconds(5), TimeSpan.FromMinutes(5), TimeSpan.FromHours(30));
}
