using OpenAi.Fuzz.Generation;

namespace OpenAi.Fuzz;

/// <summary>A reader of the library, the input that is made for it, and what must hold for every input.</summary>
internal abstract class FuzzTarget(string name, int weight)
{
    /// <summary>The name, which is also that of its folder in the corpus.</summary>
    public string Name { get; } = name;

    /// <summary>How often it has its turn, beside the others.</summary>
    public int Weight { get; } = weight;

    /// <summary>Makes an input.</summary>
    public abstract byte[] Generate(Dice dice);

    /// <summary>
    /// Reads an input; returns what went wrong, or <see langword="null"/>. The result depends on nothing but the input, so that it can be
    /// repeated and made smaller.
    /// </summary>
    protected abstract string? Check(byte[] input);

    /// <summary>Reads an input; an exception that the target does not allow is a problem, and so is memory beyond a bound.</summary>
    public string? Problem(byte[] input)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            if (Check(input) is { } problem)
                return problem;
        }
        catch (Exception exception)
        {
            return exception.ToString();
        }
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        return allocated <= MostBytes(input.Length) ? null : $"An input of {input.Length} bytes cost {allocated} bytes of memory.";
    }

    // A generous bound, to find what grows without one; a Content-Length is trusted up to 64 MB.
    private static long MostBytes(int length) => (70 * 1024 * 1024) + (500L * length);
}
