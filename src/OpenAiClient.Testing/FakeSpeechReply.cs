using System.Diagnostics.CodeAnalysis;

namespace OpenAi.Testing;

/// <summary>A scripted answer with speech.</summary>
/// <param name="Audio">The bytes, which are not copied.</param>
public sealed record FakeSpeechReply(byte[] Audio)
{
    /// <summary>Creates a reply with these bytes.</summary>
    /// <param name="audio">The bytes; <see langword="null"/> stays <see langword="null"/>.</param>
    [return: NotNullIfNotNull(nameof(audio))]
    public static implicit operator FakeSpeechReply?(byte[]? audio) => audio is null ? null : new(audio);
}
