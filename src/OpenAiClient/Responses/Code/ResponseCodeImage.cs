namespace OpenAi.Responses;

/// <summary>An image that the code created.</summary>
public sealed partial record ResponseCodeImage : ResponseCodeOutput
{
    /// <summary>The image's address.</summary>
    public string Url { get; set; } = "";
}
