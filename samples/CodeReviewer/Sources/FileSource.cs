using System.IO.Enumeration;

namespace CodeReviewer.Sources;

/// <summary>Reads files and folders, without build outputs, dependencies and hidden files.</summary>
internal sealed class FileSource(ReviewSettings settings)
{
    private const int MaxBytes = 1_000_000;

    // Git searches as far for the zero byte of a binary file.
    private const int BinaryPrefix = 8000;

    private static readonly HashSet<string> _otherFolders = ["artifacts", "bin", "build", "dist", "node_modules", "obj", "target", "vendor"];

    private static readonly EnumerationOptions _recursively = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
    };

    public CodeSelection Gather() => CodeSelection.Of(settings.Paths.SelectMany(Files).Distinct().Select(Read), settings);

    private IEnumerable<string> Files(FileSystemInfo path)
    {
        if (path is not DirectoryInfo)
            return [path.FullName];
        var files = new FileSystemEnumerable<string>(path.FullName, (ref entry) => entry.ToFullPath(), _recursively)
        {
            ShouldIncludePredicate = (ref entry) => !entry.IsDirectory && IsIncluded(entry.FileName),
            ShouldRecursePredicate = (ref entry) => !_otherFolders.Contains(entry.FileName.ToString()),
        };
        return files.Order(StringComparer.Ordinal);
    }

    private bool IsIncluded(ReadOnlySpan<char> name)
    {
        foreach (var pattern in settings.Include)
        {
            if (FileSystemName.MatchesSimpleExpression(pattern, name))
                return true;
        }
        return false;
    }

    private static CodeFile Read(string path)
    {
        var name = Path.GetRelativePath(Environment.CurrentDirectory, path).Replace('\\', '/');
        try
        {
            if (new FileInfo(path).Length > MaxBytes)
                return new(name, [], "it is larger than one megabyte");
            var bytes = File.ReadAllBytes(path);
            if (bytes.AsSpan(0, Math.Min(bytes.Length, BinaryPrefix)).Contains((byte)0))
                return new(name, [], "it is binary");
            using var reader = new StreamReader(new MemoryStream(bytes));
            var lines = new List<CodeLine>();
            while (reader.ReadLine() is { } line)
                lines.Add(new(lines.Count + 1, ' ', line));
            return new(name, lines, lines.Count == 0 ? "it is empty" : null);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new(name, [], exception.Message);
        }
    }
}
