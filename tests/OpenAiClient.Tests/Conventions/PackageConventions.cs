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

    [Fact]
    public void A_program_on_a_runtime_may_pin_the_extensions_of_that_runtime()
    {
        var versions = XDocument.Load(Path.Combine(RepositoryRoot.Path, "Directory.Packages.props"));
        var floors = versions.Descendants("PropertyGroup").Where(static group => group.Attribute("Label")?.Value == "Floors").Elements()
            .Select(static floor => (Name: $"$({floor.Name.LocalName})", floor.Value, OnNet8: floor.Attribute("Condition") is not null)).ToArray();
        var references = _packages.SelectMany(static project => XDocument.Load(project).Descendants("PackageReference"))
            .Select(static reference => reference.Attribute("Include")!.Value)
            .Where(static name => name.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal) && !name.StartsWith("Microsoft.Extensions.AI.", StringComparison.Ordinal))
            .Append("System.Threading.RateLimiting").Distinct().ToArray();

        Assert.True(references.Length > 3);
        Assert.All(floors.Where(static floor => floor.OnNet8), static floor => Assert.StartsWith("8.0.", floor.Value, StringComparison.Ordinal));
        Assert.Equal("10.0.0", floors.Single(static floor => floor is { Name: "$(ExtensionsFloor)", OnNet8: false }).Value);
        House.Empty(
            from name in references
            let version = versions.Descendants("PackageVersion").Single(version => version.Attribute("Include")!.Value == name).Attribute("Version")!.Value
            where !floors.Any(floor => floor.Name == version && floor.OnNet8)
            select $"{name}: its version must be a floor of Directory.Packages.props, such as $(ExtensionsFloor); otherwise a program that pins 8.0.1 does not restore (NU1605).");
    }

    private static string? Property(string project, string name) => XDocument.Load(project).Descendants(name).FirstOrDefault()?.Value;
}
