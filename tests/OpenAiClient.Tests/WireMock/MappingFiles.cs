using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace OpenAi.Tests.WireMock;

/// <summary>
/// The files under <c>Mappings</c>, one folder per resource. Each holds one mapping, or several under <c>mappings</c>, as
/// WireMock's own files do. They are named after their file, and keep their id from one load to the next, so that a
/// server that runs already replaces what it has.
/// </summary>
internal static class MappingFiles
{
    public static IEnumerable<JsonNode> ReadAll()
    {
        var root = Path.Combine(AppContext.BaseDirectory, "Mappings");
        return Directory.EnumerateFiles(root, "*.json", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .SelectMany(path => Read(path, Path.GetRelativePath(root, path).Replace('\\', '/')));
    }

    private static List<JsonNode> Read(string path, string name)
    {
        var file = JsonNode.Parse(File.ReadAllText(path))!;
        var mappings = file["mappings"] is JsonArray array ? array.Select(static item => item!.DeepClone()).ToList() : [file];
        for (var index = 0; index < mappings.Count; index++)
        {
            var title = mappings.Count == 1 ? name : $"{name}[{index}]";
            mappings[index]["name"] ??= title;
            mappings[index]["id"] ??= new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(title)).AsSpan(0, 16)).ToString();
        }
        return mappings;
    }
}
