using System.Runtime.CompilerServices;

namespace OpenAi.Extensions.AI.Tests.Middleware;

/// <summary>A test over recorded exchanges: it runs only where <c>OPENAI_TESTS_RECORDINGS</c> names their directory.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RecordingsFactAttribute : FactAttribute
{
    public RecordingsFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = 0)
        : base(file, line)
    {
        if (Directory is null)
            Skip = "Set OPENAI_TESTS_RECORDINGS=DIR to run middleware over recorded exchanges.";
    }

    public static string? Directory { get; } = Environment.GetEnvironmentVariable("OPENAI_TESTS_RECORDINGS");
}
