using OpenAi.Chat;

namespace OpenAi.Responses;

/// <summary>Audio for the model, in base64. Messages of graders and evals accept it.</summary>
public sealed partial record ResponseInputAudioPart : ResponseContentPart
{
    /// <summary>The audio and its format.</summary>
    public ChatInputAudio InputAudio { get; set; } = new();
}
