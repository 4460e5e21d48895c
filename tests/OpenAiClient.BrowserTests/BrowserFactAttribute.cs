using System.Runtime.CompilerServices;

namespace OpenAi.BrowserTests;

/// <summary>A test in a real browser: it runs only when <c>OPENAI_TESTS_CHROMIUM</c> is the path of Chromium.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute([CallerFilePath] string? sourceFilePath = null, [CallerLineNumber] int sourceLineNumber = -1)
        : base(sourceFilePath, sourceLineNumber)
    {
        if (string.IsNullOrEmpty(Browser.Path))
            Skip = $"Set {Browser.Variable} to the path of Chromium, such as /usr/bin/chromium, to test the page in it.";
    }
}
