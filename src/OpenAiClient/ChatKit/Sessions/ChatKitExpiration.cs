namespace OpenAi.ChatKit;

/// <summary>The lifetime of the secret of a session.</summary>
public sealed partial record ChatKitExpiration : JsonModel
{
    /// <summary>The start of the lifetime. Default: <c>created_at</c>, the only value the API accepts.</summary>
    public string Anchor { get; set; } = "created_at";

    /// <summary>The lifetime in seconds, 1 to 600.</summary>
    public required int Seconds { get; set; }
}
