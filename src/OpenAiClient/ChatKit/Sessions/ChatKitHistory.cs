namespace OpenAi.ChatKit;

/// <summary>Whether earlier threads are shown.</summary>
public sealed partial record ChatKitHistory : JsonModel
{
    /// <summary>Whether earlier threads are shown.</summary>
    public bool? Enabled { get; set; }

    /// <summary>The number of most recent threads to show; <see langword="null"/> for all.</summary>
    public int? RecentThreads { get; set; }
}
