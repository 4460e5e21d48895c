using System.Xml.Linq;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Conventions;

/// <summary>What each package brings.</summary>
public class PackageConventions
{
    private static readonly string[] _packages =
        [.. Directory.GetFiles(Path.Combine(RepositoryRoot.Path, "src"), "*.csproj", SearchOption.AllDirectories).Where(static file => Property(file, "PackageId") is not null)];

    [Fact]
    public void Each_package_has_a_README_and_writes_down_its_public_API() =>
        House.Empty(
            from project in _packages
            from file in (string[])["README.md", "PublicAPI.Shipped.txt", "PublicAPI.Unshipped.txt"]
            where !File.Exists(Path.Combine(Path.GetDirectoryName(project)!, file))
            select $"{Path.GetFileName(project)}: {file} is missing beside it.");

    [Fact]
    public void Each_package_has_a_description_and_tags_of_its_own()
    {
        Assert.NotEmpty(_packages);
        House.Empty(
            from project in _packages
            from property in (string[])["Description", "PackageTags"]
            where _packages.Count(other => Property(other, property) == Property(project, property)) > 1 || string.IsNullOrWhiteSpace(Property(project, property))
            select $"{Path.GetFileName(project)}: it has no {property} of its own.");
    }

    private static string? Property(string project, string name) => XDocument.Load(project).Descendants(name).FirstOrDefault()?.Value;
}
