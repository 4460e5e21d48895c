using System.Text.RegularExpressions;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Conventions;

/// <summary>The folder of a type of the core package, and its namespace.</summary>
public partial class FolderConventions
{
    // Types that are used with every resource are in the root namespace.
    private static readonly string[] _rootFolders = ["Common", "Errors", "Paging"];

    private static readonly (string Folder, string Text)[] _files =
        [.. Directory.EnumerateFiles(Root, "*.cs", SearchOption.AllDirectories)
            .Select(static path => (Path.GetRelativePath(Root, path).Replace('\\', '/'), File.ReadAllText(path)))
            .Where(static file => file.Item1.Contains('/', StringComparison.Ordinal) && !file.Item1.StartsWith("obj/", StringComparison.Ordinal) && !file.Item1.StartsWith("bin/", StringComparison.Ordinal))];

    private static string Root => Path.Combine(RepositoryRoot.Path, "src/OpenAiClient");

    [Fact]
    public void The_namespace_of_a_file_is_that_of_its_top_folder() =>
        House.Empty(
            from file in _files
            let folder = file.Folder.Split('/')[0]
            let expected = _rootFolders.Contains(folder) ? "OpenAi" : "OpenAi." + folder
            let found = Namespace().Match(file.Text).Groups["name"].Value
            where found != expected && !(found == "OpenAi." + folder && IsInternal().IsMatch(file.Text)) && !found.StartsWith("Microsoft.", StringComparison.Ordinal) && !found.StartsWith("System.", StringComparison.Ordinal)
            select $"{file.Folder}: its namespace is {found}; change it to {expected}, or move the file.");

    [Fact]
    public void A_type_in_Common_is_used_by_two_resources_at_least()
    {
        var common = _files.Where(static file => file.Folder.StartsWith("Common/", StringComparison.Ordinal)).GroupBy(static file => Path.GetFileName(file.Folder).Split('.')[0]).ToDictionary(static type => type.Key, static type => string.Concat(type.Select(static part => part.Text)));
        var users = common.Keys.ToDictionary(static name => name, static name => UsersOf(name).ToHashSet());
        // A type that is a part of other types in Common counts as used by their users.
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var (name, text) in common)
            {
                foreach (var part in common.Keys.Where(part => part != name && Mentions(text, part)))
                    changed |= users[name].Aggregate(false, (any, user) => users[part].Add(user) | any);
            }
        }

        House.Empty(
            from entry in users
            // Attributes mark types, and only the generators read them.
            where entry.Value.Count < 2 && !entry.Key.EndsWith("Attributes", StringComparison.Ordinal)
            select $"{entry.Key}: only {(entry.Value.Count == 0 ? "nobody" : entry.Value.Single())} uses it; move it there.");
    }

    [Fact]
    public void Each_folder_of_the_source_has_a_folder_of_tests() =>
        House.Empty(
            from folder in _files.Select(static file => file.Folder.Split('/')[0]).Distinct(StringComparer.Ordinal)
            let tests = Path.Combine(RepositoryRoot.Path, "tests/OpenAiClient.Tests", folder)
            where !Directory.Exists(tests) || !Directory.EnumerateFiles(tests, "*Tests.cs", SearchOption.AllDirectories).Any()
            select $"src/OpenAiClient/{folder} has no tests in tests/OpenAiClient.Tests/{folder}.");

    private static IEnumerable<string> UsersOf(string name) =>
        _files.Where(file => !file.Folder.StartsWith("Common/", StringComparison.Ordinal) && Mentions(file.Text, name)).Select(static file => file.Folder.Split('/')[0]);

    private static bool Mentions(string text, string name) => Regex.IsMatch(text, $@"\b{name.Replace("Attribute", "(Attribute)?", StringComparison.Ordinal)}\b", RegexOptions.None, TimeSpan.FromMinutes(1));

    [GeneratedRegex(@"^(?:internal|file) ", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex IsInternal();

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Namespace();
}
