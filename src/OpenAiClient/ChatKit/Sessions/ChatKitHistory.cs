namespace OpenAi.ChatKit;

/// <summary>Whether earlier threads are shown.</summary>
public sealed partial record ChatKitHistory : JsonModel
{
    /// <summary>Whether they are.</summary>
    public bool? Enabled { get; set; }

    /// <summary>How many of the last ones; <see langword="null"/> for all.</summary>
    public int? RecentThreads { get; set; }
}
