using System.Runtime.CompilerServices;

namespace OpenAi.Tests.Large;

/// <summary>A test that transfers hundreds of megabytes: it runs only with the environment variable <c>OPENAI_TESTS_LARGE=1</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LargeFactAttribute : FactAttribute
{
    public LargeFactAttribute([CallerFilePath] string? sourceFilePath = null, [CallerLineNumber] int sourceLineNumber = -1)
        : base(sourceFilePath, sourceLineNumber)
    {
        if (Environment.GetEnvironmentVariable("OPENAI_TESTS_LARGE") != "1")
            Skip = "Set OPENAI_TESTS_LARGE=1 to move 512 MB through a server on this machine.";
    }
}
