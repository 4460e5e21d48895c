using System.Globalization;
using System.Runtime.CompilerServices;

namespace OpenAi.Tests.Support;

/// <summary>Runs all tests in the culture of the environment variable <c>OPENAI_TESTS_CULTURE</c>, such as <c>tr-TR</c>.</summary>
internal static class TestCulture
{
    public const string Variable = "OPENAI_TESTS_CULTURE";

    [ModuleInitializer]
    internal static void Set()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } name)
            CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(name, predefinedOnly: true);
    }
}
