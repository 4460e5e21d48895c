using System.Reflection;
using System.Runtime.InteropServices;

namespace OpenAi.Http;

/// <summary>The User-Agent of the library: package version, runtime, operating system.</summary>
internal static class UserAgent
{
    public static string Value { get; } = Create();

    /// <summary>The version of the package.</summary>
    public static string Version => field ??=
        (typeof(UserAgent).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0").Split('+')[0];

    private static string Create()
    {
        var system = OperatingSystem.IsWindows() ? "Windows" : OperatingSystem.IsMacOS() ? "macOS" : OperatingSystem.IsLinux() ? "Linux" : "Other";
        return $"OpenAiClient/{Version} ({RuntimeInformation.FrameworkDescription}; {system})";
    }
}
