namespace OpenAi.ChatKit;

/// <summary>What the user of a session may do.</summary>
public sealed partial record ChatKitConfiguration : JsonModel
{
    /// <summary>Whether threads get titles by themselves.</summary>
    public ChatKitThreadTitling? AutomaticThreadTitling { get; set; }

    /// <summary>Whether files may be uploaded.</summary>
    public ChatKitFileUpload? FileUpload { get; set; }

    /// <summary>Whether earlier threads are shown.</summary>
    public ChatKitHistory? History { get; set; }
}
