using OpenAi.Chat;

namespace OpenAi.Responses;

/// <summary>Sound for the model, in base64. Messages of graders and evaluations take it.</summary>
public sealed partial record ResponseInputAudioPart : ResponseContentPart
{
    /// <summary>The sound and its format.</summary>
    public ChatInputAudio InputAudio { get; set; } = new();
}
