using System.Runtime.CompilerServices;

namespace OpenAi.Tests.Testing;

/// <summary>A test with a client for Node: it runs only where <c>OPENAI_TESTS_NODE</c> names the program <c>node</c>, and the packages are installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeTheoryAttribute : TheoryAttribute
{
    public static string? Program { get; } = Environment.GetEnvironmentVariable("OPENAI_TESTS_NODE");

    public NodeTheoryAttribute([CallerFilePath] string? sourceFilePath = null, [CallerLineNumber] int sourceLineNumber = -1)
        : base(sourceFilePath, sourceLineNumber)
    {
        if (Program is null)
            Skip = "Set OPENAI_TESTS_NODE=/usr/bin/node, after npm ci in tests/OpenAiClient.ForeignClients, to try clients for Node.";
    }
}
