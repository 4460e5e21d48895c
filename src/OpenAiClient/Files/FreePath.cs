using System.Globalization;

namespace OpenAi.Files;

/// <summary>
/// Finds unused paths for files whose names come from a server. The path is always inside of the directory, whatever the name contains.
/// </summary>
internal static class FreePath
{
    private static readonly char[] _separators = ['/', '\\', ':'];

    /// <param name="directory">The directory.</param>
    /// <param name="name">The name from the server.</param>
    /// <param name="otherwise">The file name to use when the name is not usable.</param>
    public static string In(string directory, string name, string otherwise)
    {
        var safe = NameOf(name) ?? NameOf(otherwise) ?? "file";
        var path = Path.Combine(directory, safe);
        for (var number = 2; Path.Exists(path); number++)
            path = Path.Combine(directory, string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileNameWithoutExtension(safe)} ({number}){Path.GetExtension(safe)}"));
        return path;
    }

    // The name comes from another system, so the separators of all systems count.
    private static string? NameOf(string name)
    {
        var last = name[(name.LastIndexOfAny(_separators) + 1)..];
        var safe = string.Concat(last.Where(static c => !char.IsControl(c) && !Path.GetInvalidFileNameChars().Contains(c))).Trim();
        return safe.Trim('.', ' ').Length == 0 ? null : safe;
    }
}
