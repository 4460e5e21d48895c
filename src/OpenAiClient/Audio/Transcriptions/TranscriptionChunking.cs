namespace OpenAi.Audio;

/// <summary>The way audio is split into chunks: <see cref="Auto"/>, or at pauses (<see cref="ServerVadChunking"/>).</summary>
[Union("type")]
[TextVariant<TranscriptionChunkingMode>]
[Variant<ServerVadChunking>("server_vad")]
public abstract partial record TranscriptionChunking : JsonModel
{
    /// <summary>The server normalizes the loudness of the audio and splits it at pauses.</summary>
    public static TranscriptionChunking Auto { get; } = new TranscriptionChunkingMode("auto");
}
