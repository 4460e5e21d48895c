using System.Diagnostics.CodeAnalysis;
using OpenAi.Completions;
using OpenAi.Testing.Chat;

namespace OpenAi.Testing;

/// <summary>How a model continues a text, and how the continuation comes. A text is one by itself, and so is a <see cref="FakeFault"/>.</summary>
public sealed record FakeCompletionReply
{
    /// <summary>The text of each choice, those of the first prompt first; the last is repeated when more are asked for.</summary>
    public IReadOnlyList<string> Texts { get; init; } = [];

    /// <summary>Why the model stopped. Default: <c>stop</c>.</summary>
    public CompletionFinishReason? FinishReason { get; init; }

    /// <summary>How many tokens were used. Default: an estimate of one token for four characters.</summary>
    public CompletionUsage? Usage { get; init; }

    /// <summary>The pieces of a stream, in characters. Default: <see langword="null"/>, word by word.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than one.</exception>
    public int? ChunkSize { get; init => field = FakePace.Check(value); }

    /// <summary>How long a stream waits before each of its pieces. Default: zero.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public TimeSpan ChunkDelay { get; init => field = FakePace.Check(value)!.Value; }

    /// <summary>What goes wrong with the answer. Default: nothing.</summary>
    public FakeFault? Fault { get; init; }

    /// <summary>One text for all choices.</summary>
    /// <param name="text">The text.</param>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator FakeCompletionReply?(string? text) => text is null ? null : new() { Texts = [text] };

    /// <summary>A failure in place of an answer, or in the middle of the default one.</summary>
    /// <param name="fault">What goes wrong.</param>
    [return: NotNullIfNotNull(nameof(fault))]
    public static implicit operator FakeCompletionReply?(FakeFault? fault) => fault is null ? null : new() { Fault = fault };
}
