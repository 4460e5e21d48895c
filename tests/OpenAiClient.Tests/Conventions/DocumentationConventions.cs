using System.Collections.Concurrent;
using System.Reflection;
using System.Xml.Linq;

namespace OpenAi.Tests.Conventions;

/// <summary>What IntelliSense shows: the documentation files beside the assemblies.</summary>
public class DocumentationConventions
{
    private static readonly ConcurrentDictionary<Assembly, XElement[]> _files = new();

    [Fact]
    public void Every_operation_names_its_REST_path() =>
        House.Empty(
            from client in House.Clients
            where client != typeof(OpenAi.Raw.RawClient) // Its caller names the path.
            let operations = OperationsOf(client)
            from member in Members(client.Assembly, $"M:{client.FullName}.")
            let name = NameOf(member, client)
            where operations.Contains(name) && member.Element("summary") is { } summary && !NamesPath(summary)
            select $"{client.Name}.{name}: name what it sends in the summary, such as <c>GET /files/{{file_id}}</c>.");

    [Fact]
    public void Every_option_states_its_default() =>
        House.Empty(
            from file in Directory.EnumerateFiles(AppContext.BaseDirectory, "OpenAiClient*.xml")
            from type in Assembly.Load(Path.GetFileNameWithoutExtension(file)).GetExportedTypes()
            where type.Name.Split('`')[0].EndsWith("Options", StringComparison.Ordinal) && !type.IsAssignableTo(typeof(JsonModel))
            from property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
            let id = $"P:{type.FullName}.{property.Name}"
            let member = Members(type.Assembly, id).FirstOrDefault(member => member.Attribute("name")!.Value == id)
            where member?.Value.Contains("Default:", StringComparison.Ordinal) != true
            select $"{type.Name}.{property.Name}: say what applies without it, such as <c>Default: 8.</c>");

    private static HashSet<string> OperationsOf(Type client) =>
        [.. client.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly).Select(static method => method.Name).Where(static name => name.EndsWith("Async", StringComparison.Ordinal))];

    private static bool NamesPath(XElement summary)
    {
        // A line may end between the verb and the path.
        var words = summary.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Zip(words.Skip(1)).Any(static pair => pair.First.TrimStart('(') is "GET" or "POST" or "DELETE" && pair.Second.StartsWith('/'));
    }

    private static IEnumerable<XElement> Members(Assembly assembly, string prefix) =>
        _files.GetOrAdd(assembly, static assembly => [.. XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")).Descendants("member")])
            .Where(member => member.Attribute("name")!.Value.StartsWith(prefix, StringComparison.Ordinal));

    private static string NameOf(XElement member, Type client) => member.Attribute("name")!.Value[$"M:{client.FullName}.".Length..].Split('(', '`')[0];
}
