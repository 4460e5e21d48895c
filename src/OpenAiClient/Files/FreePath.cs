using System.Globalization;

namespace OpenAi.Files;

/// <summary>Finds paths for files whose names a server tells: within the directory, whatever the name, and where nothing is yet.</summary>
internal static class FreePath
{
    private static readonly char[] _separators = ['/', '\\', ':'];

    /// <param name="directory">The directory.</param>
    /// <param name="name">The name that the server tells.</param>
    /// <param name="otherwise">What to call the file when the name cannot be used.</param>
    public static string In(string directory, string name, string otherwise)
    {
        var safe = NameOf(name) ?? NameOf(otherwise) ?? "file";
        var path = Path.Combine(directory, safe);
        for (var number = 2; Path.Exists(path); number++)
            path = Path.Combine(directory, string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileNameWithoutExtension(safe)} ({number}){Path.GetExtension(safe)}"));
        return path;
    }

    // Separators of every system, since the name comes from another one.
    private static string? NameOf(string name)
    {
        var last = name[(name.LastIndexOfAny(_separators) + 1)..];
        var safe = string.Concat(last.Where(static c => !char.IsControl(c) && !Path.GetInvalidFileNameChars().Contains(c))).Trim();
        return safe.Trim('.', ' ').Length == 0 ? null : safe;
    }
}
