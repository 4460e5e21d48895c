using System.Reflection;
using System.Runtime.InteropServices;

namespace OpenAi.Http;

/// <summary>Who we say we are: package version, runtime, system.</summary>
internal static class UserAgent
{
    public static string Value { get; } = Create();

    private static string Create()
    {
        var version = typeof(UserAgent).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";
        var system = OperatingSystem.IsWindows() ? "Windows" : OperatingSystem.IsMacOS() ? "macOS" : OperatingSystem.IsLinux() ? "Linux" : "Other";
        return $"OpenAiClient/{version.Split('+')[0]} ({RuntimeInformation.FrameworkDescription}; {system})";
    }
}
