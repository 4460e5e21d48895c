namespace OpenAi.Containers;

/// <summary>The files of a skill.</summary>
public sealed partial record ContainerSkillSource : JsonModel
{
    /// <summary>The kind: <c>base64</c>.</summary>
    public string Type { get; set; } = "base64";

    /// <summary>The media type: <c>application/zip</c>.</summary>
    public string MediaType { get; set; } = "application/zip";

    /// <summary>The zip archive, as Base64.</summary>
    public string Data { get; set; } = "";
}
