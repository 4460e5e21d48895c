using System.Diagnostics.CodeAnalysis;
using OpenAi.Completions;
using OpenAi.Testing.Chat;

namespace OpenAi.Testing;

/// <summary>A scripted completion of a text. A text and a <see cref="FakeFault"/> convert implicitly.</summary>
public sealed record FakeCompletionReply
{
    /// <summary>
    /// The text of each choice, those for the first prompt first; the last one is repeated when the request asks for more.
    /// </summary>
    public IReadOnlyList<string> Texts { get; init; } = [];

    /// <summary>The finish reason. Default: <c>stop</c>.</summary>
    public CompletionFinishReason? FinishReason { get; init; }

    /// <summary>The token usage. Default: an estimate of one token for four characters.</summary>
    public CompletionUsage? Usage { get; init; }

    /// <summary>The size of the pieces of a stream in characters. Default: <see langword="null"/>, word by word.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than one.</exception>
    public int? ChunkSize { get; init => field = FakePace.Check(value); }

    /// <summary>The delay before each piece of a stream. Default: zero.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public TimeSpan ChunkDelay { get; init => field = FakePace.Check(value)!.Value; }

    /// <summary>The fault of the answer. Default: none.</summary>
    public FakeFault? Fault { get; init; }

    /// <summary>Creates a reply with one text for all choices.</summary>
    /// <param name="text">The text.</param>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator FakeCompletionReply?(string? text) => text is null ? null : new() { Texts = [text] };

    /// <summary>Creates a reply that fails instead of an answer, or in the middle of the default one.</summary>
    /// <param name="fault">What goes wrong.</param>
    [return: NotNullIfNotNull(nameof(fault))]
    public static implicit operator FakeCompletionReply?(FakeFault? fault) => fault is null ? null : new() { Fault = fault };
}
