namespace OpenAi.Assistants;

/// <summary>An image that was uploaded.</summary>
public sealed partial record ThreadImageFile : JsonModel
{
    /// <summary>The file's id.</summary>
    public string? FileId { get; set; }

    /// <summary>How closely the model looks. Default: <see cref="ThreadImageDetail.Auto"/>.</summary>
    public ThreadImageDetail? Detail { get; set; }
}
