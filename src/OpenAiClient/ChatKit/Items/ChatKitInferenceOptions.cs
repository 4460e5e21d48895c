namespace OpenAi.ChatKit;

/// <summary>The model and the tool that a user chose.</summary>
public sealed partial record ChatKitInferenceOptions : JsonModel
{
    /// <summary>The tool; <see langword="null"/> when none was chosen.</summary>
    public ChatKitToolChoice? ToolChoice { get; set; }

    /// <summary>The model; <see langword="null"/> when none was chosen.</summary>
    public string? Model { get; set; }
}
