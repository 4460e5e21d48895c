namespace OpenAi.ChatKit;

/// <summary>Whether threads get titles by themselves.</summary>
public sealed partial record ChatKitThreadTitling : JsonModel
{
    /// <summary>Whether they do.</summary>
    public bool? Enabled { get; set; }
}
