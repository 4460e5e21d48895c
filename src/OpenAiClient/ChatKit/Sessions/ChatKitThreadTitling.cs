namespace OpenAi.ChatKit;

/// <summary>Whether threads get titles automatically.</summary>
public sealed partial record ChatKitThreadTitling : JsonModel
{
    /// <summary>Whether threads get titles automatically.</summary>
    public bool? Enabled { get; set; }
}
