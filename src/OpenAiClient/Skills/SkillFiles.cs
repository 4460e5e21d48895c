using OpenAi.Http;

namespace OpenAi.Skills;

/// <summary>Creates uploads of the files of a skill, and rejects files that are outside of its folder.</summary>
public static class SkillFiles
{
    private const string Manifest = "SKILL.md";
    private const string ZipType = "application/zip";

    /// <summary>Creates uploads of the files of a skill: a folder, or a zip archive of one.</summary>
    /// <param name="path">The folder that contains <c>SKILL.md</c>, or the archive. Hidden files (<c>.git</c>, <c>.DS_Store</c>) of a
    /// folder are skipped; an archive is sent unchanged.</param>
    /// <returns>The uploads, each opened when it is sent; the files of a folder are named like <c>my-skill/SKILL.md</c>.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is <see langword="null"/> or blank; or the folder contains no
    /// <c>SKILL.md</c>; or it contains a symbolic link.</exception>
    /// <exception cref="FileNotFoundException">Neither a folder nor a file exists at the path.</exception>
    public static IReadOnlyList<FileUpload> FromPath(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        if (File.Exists(path))
            return [FileUpload.FromPath(path, ZipType)];
        if (!Directory.Exists(path))
            throw new FileNotFoundException($"There is no folder and no zip archive '{path}'.", path);
        var folder = new DirectoryInfo(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)));
        if (!File.Exists(Path.Combine(folder.FullName, Manifest)))
            throw new ArgumentException($"The folder '{path}' is not a skill: it contains no {Manifest}.", nameof(path));
        var files = new List<FileUpload>();
        Add(folder, folder.Name, files);
        return files;
    }

    internal static void AddTo(MultipartBody form, IReadOnlyList<FileUpload> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var name = files is [{ MediaType: ZipType }] ? "files" : "files[]";
        foreach (var file in files)
            form.Add(name, Checked(file));
    }

    private static void Add(DirectoryInfo folder, string path, List<FileUpload> files)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos().OrderBy(static entry => entry.Name, StringComparer.Ordinal))
        {
            var entryName = $"{path}/{entry.Name}";
            if (entry.Name.StartsWith('.'))
                continue;
            if (entry.LinkTarget is not null || entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
                throw new ArgumentException($"'{entry.FullName}' is a symbolic link, which may point outside of the skill's folder; replace it with a file or remove it.", nameof(path));
            if (entry is DirectoryInfo inner)
                Add(inner, entryName, files);
            else
                files.Add(FileUpload.From(() => Open(entry.FullName), entryName));
        }
    }

    // A path that was a file when the folder was listed may be a symbolic link by now.
    private static FileStream Open(string path) =>
        File.GetAttributes(path).HasFlag(FileAttributes.ReparsePoint)
            ? throw new IOException($"'{path}' was replaced with a symbolic link.")
            : new(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.Asynchronous | FileOptions.SequentialScan);

    private static FileUpload Checked(FileUpload file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return file.FileName.Contains('\\', StringComparison.Ordinal) || file.FileName.Split('/').Any(static segment => segment is "" or "." or "..")
            ? throw new ArgumentException($"'{file.FileName}' is not the name of a file in the skill's folder; use a name such as my-skill/{Manifest}.")
            : file;
    }
}
