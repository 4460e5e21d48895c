namespace OpenAi.Chat;

/// <summary>The location of the user.</summary>
public sealed partial record ChatUserLocation : JsonModel
{
    /// <summary>Always <c>approximate</c>.</summary>
    public string Type { get; set; } = "approximate";

    /// <summary>The approximate location.</summary>
    public required ApproximateLocation Approximate { get; set; }
}
