namespace OpenAi.Audio;

/// <summary>How sound is cut into the pieces that are written down: <see cref="Auto"/>, or where nobody speaks (<see cref="ServerVadChunking"/>).</summary>
[Union("type")]
[TextVariant<TranscriptionChunkingMode>]
[Variant<ServerVadChunking>("server_vad")]
public abstract partial record TranscriptionChunking : JsonModel
{
    /// <summary>The server makes the sound equally loud, and cuts it where nobody speaks.</summary>
    public static TranscriptionChunking Auto { get; } = new TranscriptionChunkingMode("auto");
}
