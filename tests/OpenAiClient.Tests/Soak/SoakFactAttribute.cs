using System.Runtime.CompilerServices;

namespace OpenAi.Tests.Soak;

/// <summary>A test that takes minutes: it runs only with the environment variable <c>OPENAI_TESTS_SOAK=1</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SoakFactAttribute : FactAttribute
{
    public SoakFactAttribute([CallerFilePath] string? sourceFilePath = null, [CallerLineNumber] int sourceLineNumber = -1)
        : base(sourceFilePath, sourceLineNumber)
    {
        if (Environment.GetEnvironmentVariable("OPENAI_TESTS_SOAK") != "1")
            Skip = "Set OPENAI_TESTS_SOAK=1 to send 200,000 requests to a server on this machine.";
    }
}
