namespace OpenAi.ChatKit;

/// <summary>The features that are available to the user of a session.</summary>
public sealed partial record ChatKitConfiguration : JsonModel
{
    /// <summary>Whether threads get titles automatically.</summary>
    public ChatKitThreadTitling? AutomaticThreadTitling { get; set; }

    /// <summary>Whether files may be uploaded.</summary>
    public ChatKitFileUpload? FileUpload { get; set; }

    /// <summary>Whether earlier threads are shown.</summary>
    public ChatKitHistory? History { get; set; }
}
