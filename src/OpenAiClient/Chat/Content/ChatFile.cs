namespace OpenAi.Chat;

/// <summary>A file in a message: an uploaded file, or the content itself.</summary>
public sealed partial record ChatFile : JsonModel
{
    /// <summary>The id of an uploaded file.</summary>
    public string? FileId { get; set; }

    /// <summary>The file name, when the content is sent.</summary>
    public string? Filename { get; set; }

    /// <summary>The content as a <c>data:</c> URL.</summary>
    public string? FileData { get; set; }
}
