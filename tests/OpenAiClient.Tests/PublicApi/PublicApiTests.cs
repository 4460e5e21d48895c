using System.Reflection;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.PublicApi;

/// <summary>
/// The public API is listed in a file per package, so that every change is visible. To accept a change, run the tests with
/// <c>OPENAI_TESTS_ACCEPT_API=1</c> and commit the files.
/// </summary>
public sealed class PublicApiTests
{
    private const string Variable = "OPENAI_TESTS_ACCEPT_API";

    [Theory]
    [MemberData(nameof(Packages))]
    public void The_public_API_is_the_one_that_is_written_down(string package)
    {
        var actual = ApiListing.Of(Assembly.Load(package));
        var file = Path.Combine(Sources(), package, "PublicApi.txt");
        if (Environment.GetEnvironmentVariable(Variable) == "1")
            File.WriteAllLines(file, actual);
        var approved = File.Exists(file) ? File.ReadAllLines(file) : [];

        var difference = Difference(approved, actual);

        Assert.True(difference.Count == 0, $"""
            The public API of {package} is not the one in src/{package}/PublicApi.txt. When that is meant, run the tests with {Variable}=1 and commit the file.
            {string.Join('\n', difference)}
            """);
    }

    [Fact]
    public void A_difference_names_the_type_and_what_came_and_went()
    {
        string[] approved = ["class A", "    int Kept()", "    int Gone()", "class B"];
        string[] actual = ["class A", "    int Came()", "    int Kept()", "class B", "class C"];

        Assert.Equal(["  class A", "-     int Gone()", "+     int Came()", "+ class C"], Difference(approved, actual));
    }

    public static TheoryData<string> Packages() =>
        new(Directory.GetDirectories(Sources()).Where(static path => !IsTool(path)).Select(static path => Path.GetFileName(path)!).Order(StringComparer.Ordinal));

    private static List<string> Difference(IReadOnlyList<string> approved, IReadOnlyList<string> actual)
    {
        var (old, now) = (ByType(approved), ByType(actual));
        var lines = new List<string>();
        foreach (var type in old.Keys.Union(now.Keys).Order(StringComparer.Ordinal))
        {
            if (!now.TryGetValue(type, out var members))
                lines.Add("- " + type);
            else if (!old.TryGetValue(type, out var before))
                lines.AddRange(members.Prepend(type).Select(static line => "+ " + line));
            else if (!before.SequenceEqual(members))
                lines.AddRange([.. before.Except(members).Select(static line => "- " + line).Prepend("  " + type), .. members.Except(before).Select(static line => "+ " + line)]);
        }
        return lines;
    }

    private static Dictionary<string, List<string>> ByType(IReadOnlyList<string> lines)
    {
        var types = new Dictionary<string, List<string>>();
        foreach (var line in lines)
        {
            if (line.StartsWith(' '))
                types.Last().Value.Add(line);
            else
                types.Add(line, []);
        }
        return types;
    }

    private static bool IsTool(string path) => File.ReadAllText(Path.Combine(path, Path.GetFileName(path) + ".csproj")).Contains("<IsPackable>false</IsPackable>", StringComparison.Ordinal);

    private static string Sources() => Path.Combine(RepositoryRoot.Path, "src");
}
