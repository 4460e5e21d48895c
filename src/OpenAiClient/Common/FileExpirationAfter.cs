namespace OpenAi;

/// <summary>When the server deletes a file by itself.</summary>
public sealed partial record FileExpirationAfter : JsonModel
{
    /// <summary>The time from which is counted. Default: <c>created_at</c>, the only one there is.</summary>
    public string Anchor { get; set; } = "created_at";

    /// <summary>How many seconds after the anchor. The API takes 3600 (an hour) to 2592000 (30 days).</summary>
    public required long Seconds { get; set; }

    /// <summary>A time that is counted from the file's creation.</summary>
    /// <param name="time">How long the file is kept, cut to whole seconds. The API takes an hour to 30 days.</param>
    /// <returns>The expiration.</returns>
    public static FileExpirationAfter Creation(TimeSpan time) => new() { Seconds = (long)time.TotalSeconds };
}
