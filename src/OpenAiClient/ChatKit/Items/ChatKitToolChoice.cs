namespace OpenAi.ChatKit;

/// <summary>The tool that a user chose.</summary>
public sealed partial record ChatKitToolChoice : JsonModel
{
    /// <summary>The tool.</summary>
    public string Id { get; set; } = "";
}
