using System.Buffers;

namespace OpenAi.Fuzz;

/// <summary>Makes an input that fails smaller, as long as it fails in the same way.</summary>
internal static class Minimizer
{
    private const int MostTries = 5000;

    private static readonly SearchValues<char> _values = SearchValues.Create("\r\n0123456789\"'");

    public static byte[] Minimize(FuzzTarget target, byte[] input, string problem)
    {
        var kind = Kind(problem);
        var tries = 0;
        for (var size = input.Length / 2; size > 0; size /= 2)
        {
            for (var start = 0; start + size <= input.Length && tries < MostTries; tries++)
            {
                byte[] smaller = [.. input[..start], .. input[(start + size)..]];
                if (target.Problem(smaller) is { } other && Kind(other) == kind)
                    input = smaller;
                else
                    start += size;
            }
        }
        return input;
    }

    /// <summary>Gets what two failures of one cause have in common: the first words, without numbers and values.</summary>
    public static string Kind(string problem)
    {
        var end = problem.AsSpan().IndexOfAny(_values);
        return problem[..Math.Min(end < 0 ? problem.Length : end, 60)];
    }
}
