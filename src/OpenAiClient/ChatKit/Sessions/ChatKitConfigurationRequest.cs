namespace OpenAi.ChatKit;

/// <summary>What the user of a session may do.</summary>
public sealed partial record ChatKitConfigurationRequest : JsonModel
{
    /// <summary>Whether threads get titles by themselves. Default: the server's, they do.</summary>
    public ChatKitThreadTitling? AutomaticThreadTitling { get; set; }

    /// <summary>Whether files may be uploaded. Default: the server's, they may not.</summary>
    public ChatKitFileUpload? FileUpload { get; set; }

    /// <summary>Whether earlier threads are shown. Default: the server's, all are.</summary>
    public ChatKitHistory? History { get; set; }
}
