namespace OpenAi.ChatKit;

/// <summary>The features that are available to the user of a session.</summary>
public sealed partial record ChatKitConfigurationRequest : JsonModel
{
    /// <summary>Whether threads get titles automatically. Default: the server's, they do.</summary>
    public ChatKitThreadTitling? AutomaticThreadTitling { get; set; }

    /// <summary>Whether files may be uploaded. Default: the server's, they may not.</summary>
    public ChatKitFileUpload? FileUpload { get; set; }

    /// <summary>Whether earlier threads are shown. Default: the server's, all are.</summary>
    public ChatKitHistory? History { get; set; }
}
