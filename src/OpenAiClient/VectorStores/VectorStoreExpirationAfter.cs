namespace OpenAi.VectorStores;

/// <summary>The time after which the server deletes a vector store that is not used.</summary>
public sealed partial record VectorStoreExpirationAfter : JsonModel
{
    /// <summary>The start of the time. Default: <c>last_active_at</c>, the last use, the only value that exists.</summary>
    public string Anchor { get; set; } = "last_active_at";

    /// <summary>The number of days after the anchor, from 1 to 365. The API requires it.</summary>
    public int? Days { get; set; }

    /// <summary>Creates an expiration that starts at the last use.</summary>
    /// <param name="days">The number of days without use, from 1 to 365.</param>
    /// <returns>The expiration.</returns>
    public static VectorStoreExpirationAfter LastActive(int days) => new() { Days = days };
}
