namespace OpenAi;

/// <summary>The time after which the server deletes a file.</summary>
public sealed partial record FileExpirationAfter : JsonModel
{
    /// <summary>The time from which the period is counted. Default: <c>created_at</c>, the only value.</summary>
    public string Anchor { get; set; } = "created_at";

    /// <summary>The period in seconds, counted from the anchor. The API accepts 3600 (an hour) to 2592000 (30 days).</summary>
    public required long Seconds { get; set; }

    /// <summary>Creates an expiration that is counted from the creation of the file.</summary>
    /// <param name="time">The period, truncated to whole seconds. The API accepts an hour to 30 days.</param>
    /// <returns>The expiration.</returns>
    public static FileExpirationAfter Creation(TimeSpan time) => new() { Seconds = (long)time.TotalSeconds };
}
