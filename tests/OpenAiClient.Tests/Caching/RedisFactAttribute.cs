using System.Runtime.CompilerServices;

namespace OpenAi.Tests.Caching;

/// <summary>A test with a real Redis: it runs only when <c>OPENAI_TESTS_REDIS</c> is the path of <c>redis-server</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RedisFactAttribute : FactAttribute
{
    public static string? Program { get; } = Environment.GetEnvironmentVariable("OPENAI_TESTS_REDIS");

    public RedisFactAttribute([CallerFilePath] string? sourceFilePath = null, [CallerLineNumber] int sourceLineNumber = -1)
        : base(sourceFilePath, sourceLineNumber)
    {
        if (Program is null)
            Skip = "Set OPENAI_TESTS_REDIS=/usr/bin/redis-server to keep answers in a real Redis.";
    }
}
