namespace OpenAi.Chat;

/// <summary>Where the user is.</summary>
public sealed partial record ChatUserLocation : JsonModel
{
    /// <summary>Always <c>approximate</c>.</summary>
    public string Type { get; set; } = "approximate";

    /// <summary>The place.</summary>
    public required ApproximateLocation Approximate { get; set; }
}
