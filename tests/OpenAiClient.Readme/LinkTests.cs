using System.Text.RegularExpressions;

namespace OpenAi.Readme;

public sealed partial class LinkTests
{
    [Theory]
    [MemberData(nameof(Files))]
    public void Links_lead_to_something_that_is_there(string file)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, file));

        var broken = Markdown.LinksOf(text).Where(link => !Leads(file, text, link)).ToArray();

        Assert.True(broken.Length == 0, $"{file} has links that lead nowhere: {string.Join(", ", broken)}");
    }

    [Theory]
    [InlineData("LICENSE", true)]
    [InlineData("LICENCE", false)]
    [InlineData("#one-heading", true)]
    [InlineData("#another-heading", false)]
    [InlineData("CONTRIBUTING.md#builds-and-tests", true)]
    [InlineData("CONTRIBUTING.md#canes", false)]
    [InlineData("https://example.com/anything", true)]
    public void A_link_is_right_or_wrong(string link, bool right)
    {
        Assert.Equal(right, Leads("README.md", "## One `heading`!\n", link));
        Assert.Equal([link], Markdown.LinksOf($"See [there]({link}), not `[here](nowhere)`.\n```\n[nor](here)\n```\n"));
    }

    [Fact]
    public void The_README_names_every_package_and_every_sample()
    {
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));
        var rows = Rows().Matches(readme).Select(row => row.Groups["room"].Value);
        // Folders that are not packages need no row.
        var rooms = Directory.GetDirectories(Path.Combine(Repository.Root, "src")).Where(folder => File.Exists(Path.Combine(folder, "PublicAPI.Shipped.txt")))
            .Concat(Directory.GetDirectories(Path.Combine(Repository.Root, "samples")).Where(folder => File.Exists(Path.Combine(folder, "README.md"))));

        var missing = rooms.Select(Repository.Name).Except(rows).ToArray();

        Assert.True(missing.Length == 0, $"The README's tables of packages and samples lack {string.Join(", ", missing)}.");
    }

    public static TheoryData<string> Files() => new(Repository.Files.Select(Repository.Name));

    // Web pages are not fetched, because tests run without a network.
    private static bool Leads(string file, string text, string link)
    {
        if (link.StartsWith("https://", StringComparison.Ordinal))
            return true;
        if (link.StartsWith('#'))
            return Markdown.AnchorsOf(text).Contains(link[1..]);
        var parts = link.Split('#', 2);
        var target = Path.Combine(Repository.Root, Path.GetDirectoryName(file)!, parts[0]);
        return parts is [_, var anchor]
            ? File.Exists(target) && Markdown.AnchorsOf(File.ReadAllText(target)).Contains(anchor)
            : File.Exists(target) || Directory.Exists(target);
    }

    [GeneratedRegex("^\\| \\[[^]]+\\]\\((?<room>[^)]+)\\) \\|", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 60_000)]
    private static partial Regex Rows();
}
