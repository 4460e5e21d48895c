using System.Runtime.CompilerServices;

namespace OpenAi.Tests.Testing;

/// <summary>
/// A test of elapsed time, which parallel tests would falsify: it runs only with the environment variable <c>OPENAI_TESTS_TIMING=1</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TimingFactAttribute : FactAttribute
{
    public TimingFactAttribute([CallerFilePath] string? sourceFilePath = null, [CallerLineNumber] int sourceLineNumber = -1)
        : base(sourceFilePath, sourceLineNumber)
    {
        if (Environment.GetEnvironmentVariable("OPENAI_TESTS_TIMING") != "1")
            Skip = "Set OPENAI_TESTS_TIMING=1 to measure how long a start takes, on a machine that does nothing else.";
    }
}
