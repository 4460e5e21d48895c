using System.Globalization;
using System.Runtime.CompilerServices;

namespace OpenAi.Tests.Soak;

/// <summary>A test that takes minutes: it runs only with the number of its calls in the environment variable <c>OPENAI_TESTS_SOAK</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SoakFactAttribute : FactAttribute
{
    private const string Variable = "OPENAI_TESTS_SOAK";

    /// <summary>The number of calls; 0 when the test does not run.</summary>
    public static int Calls => int.TryParse(Environment.GetEnvironmentVariable(Variable), NumberStyles.None, CultureInfo.InvariantCulture, out var calls) ? calls : 0;

    public SoakFactAttribute([CallerFilePath] string? sourceFilePath = null, [CallerLineNumber] int sourceLineNumber = -1)
        : base(sourceFilePath, sourceLineNumber)
    {
        if (Calls == 0)
            Skip = $"Set {Variable}=300000 to make so many calls of a server on this machine.";
    }
}
