using OpenAi.Benchmarks.Canned;

namespace OpenAi.Benchmarks.Contestants;

/// <summary>What is asked, where it is the same for all.</summary>
internal static class Inputs
{
    public static string[] Texts { get; } = [.. Enumerable.Range(0, Answers.Vectors).Select(static n => $"A short text to embed, number {n}.")];
}
