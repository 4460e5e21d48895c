using OpenAi.Tests.Support;

namespace OpenAi.Readme;

/// <summary>The Markdown files of the repository.</summary>
internal static class Repository
{
    private static readonly string[] _notOurs = ["bin", "obj", "node_modules", "artifacts"];

    public static string Root => RepositoryRoot.Path;

    /// <summary>The files at the root, and every README.</summary>
    public static IReadOnlyList<string> Files { get; } =
    [
        .. Directory.EnumerateFiles(Root, "*.md"),
        .. from room in (string[])["src", "samples", "tests"]
           from folder in Directory.EnumerateDirectories(Path.Combine(Root, room), "*", SearchOption.AllDirectories).Prepend(Path.Combine(Root, room))
           where !Path.GetRelativePath(Root, folder).Split(Path.DirectorySeparatorChar).Intersect(_notOurs).Any()
           from file in Directory.EnumerateFiles(folder, "README.md")
           select file,
    ];

    public static string Name(string file) => Path.GetRelativePath(Root, file).Replace('\\', '/');
}
