using System.Diagnostics.CodeAnalysis;

namespace OpenAi.Testing;

/// <summary>What the fake server says in sound.</summary>
/// <param name="Audio">The bytes; kept, not copied.</param>
public sealed record FakeSpeechReply(byte[] Audio)
{
    /// <summary>A reply of these bytes.</summary>
    /// <param name="audio">The bytes; <see langword="null"/> stays <see langword="null"/>.</param>
    [return: NotNullIfNotNull(nameof(audio))]
    public static implicit operator FakeSpeechReply?(byte[]? audio) => audio is null ? null : new(audio);
}
