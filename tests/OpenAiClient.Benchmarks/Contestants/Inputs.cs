using OpenAi.Benchmarks.Canned;

namespace OpenAi.Benchmarks.Contestants;

/// <summary>The inputs that are the same for all contestants.</summary>
internal static class Inputs
{
    public static string[] Texts { get; } = [.. Enumerable.Range(0, Answers.Vectors).Select(static n => $"A short text to embed, number {n}.")];
}
