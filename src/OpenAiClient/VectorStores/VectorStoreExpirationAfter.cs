namespace OpenAi.VectorStores;

/// <summary>When the server deletes a vector store that is not used.</summary>
public sealed partial record VectorStoreExpirationAfter : JsonModel
{
    /// <summary>The time from which is counted. Default: <c>last_active_at</c>, the last use, the only one there is.</summary>
    public string Anchor { get; set; } = "last_active_at";

    /// <summary>How many days after the anchor. The API takes 1 to 365, and wants it told.</summary>
    public int? Days { get; set; }

    /// <summary>A time that is counted from the last use.</summary>
    /// <param name="days">How many days the vector store is kept unused. The API takes 1 to 365.</param>
    /// <returns>The expiration.</returns>
    public static VectorStoreExpirationAfter LastActive(int days) => new() { Days = days };
}
