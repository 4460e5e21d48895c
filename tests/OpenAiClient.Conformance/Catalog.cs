using System.Reflection;
using System.Text.RegularExpressions;
using OpenAi.Http;

namespace OpenAi.Conformance;

/// <summary>The operations the library has, found by reflection.</summary>
internal static partial class Catalog
{
    public static IReadOnlyList<Endpoint> Endpoints { get; } =
        [.. typeof(OpenAiClient).Assembly.GetTypes()
            .SelectMany(static type => type.GetProperties(BindingFlags.Static | BindingFlags.NonPublic))
            .Where(static property => property.PropertyType.IsAssignableTo(typeof(Endpoint)))
            .Select(static property => (Endpoint)property.GetValue(null)!)];

    public static IReadOnlySet<string> Resources { get; } = Endpoints.Select(static endpoint => Resource(endpoint.Template)).ToHashSet();

    /// <summary>Gets the first segment of a path.</summary>
    public static string Resource(string path) => path.TrimStart('/').Split('/', '?')[0];

    /// <summary>Finds the operation for a method and a path with its parameters filled in; the most literal template wins.</summary>
    public static Endpoint? Find(string method, string path, bool streamed) =>
        Endpoints
            .Where(endpoint => endpoint.Method.Method == method && Matches(endpoint.Template, path.TrimStart('/')))
            .OrderBy(static endpoint => endpoint.Template.Count(static c => c == '{'))
            .ThenBy(endpoint => IsStream(endpoint) == streamed ? 0 : 1)
            .FirstOrDefault();

    /// <summary>Whether the library has an operation.</summary>
    public static bool Has(string method, string path) => Endpoints.Any(endpoint => IsFor(endpoint, method, path));

    /// <summary>Whether an endpoint is an operation of the description.</summary>
    public static bool IsFor(Endpoint endpoint, string method, string path) => endpoint.Method.Method == method && Anonymous(endpoint.Template) == Anonymous(path);

    public static bool IsStream(Endpoint endpoint) => endpoint.GetType().Name.StartsWith("StreamEndpoint", StringComparison.Ordinal);

    /// <summary>The type of a list's query; <see langword="null"/> when there is none.</summary>
    public static Type? Query(Endpoint endpoint) => Is(endpoint, typeof(ListEndpoint<,>)) ? endpoint.GetType().GetGenericArguments()[0] : null;

    /// <summary>The type of the body; <see langword="null"/> when there is none.</summary>
    public static Type? Request(Endpoint endpoint) =>
        Is(endpoint, typeof(Endpoint<,>)) || Is(endpoint, typeof(PageEndpoint<,>)) || Is(endpoint, typeof(StreamEndpoint<,>)) || Is(endpoint, typeof(DownloadEndpoint<>)) ? endpoint.GetType().GetGenericArguments()[0] : null;

    /// <summary>The type of the answer, or of each event of a stream; <see langword="null"/> for bytes.</summary>
    public static Type? Answer(Endpoint endpoint) =>
        !endpoint.GetType().IsGenericType || Is(endpoint, typeof(DownloadEndpoint<>)) ? null
        : Is(endpoint, typeof(ListEndpoint<>)) || Is(endpoint, typeof(ListEndpoint<,>)) || Is(endpoint, typeof(PageEndpoint<,>)) ? typeof(Page<>).MakeGenericType(endpoint.GetType().GetGenericArguments()[^1])
        : endpoint.GetType().GetGenericArguments()[^1];

    /// <summary>Removes the names of a path's parameters, which differ between two authors.</summary>
    public static string Anonymous(string path) => Parameter().Replace(path.TrimStart('/'), "{}");

    private static bool Is(Endpoint endpoint, Type definition) => endpoint.GetType().IsGenericType && endpoint.GetType().GetGenericTypeDefinition() == definition;

    private static bool Matches(string template, string path)
    {
        var wanted = template.Split('/');
        var given = path.Split('?')[0].Split('/');
        return wanted.Length == given.Length && wanted.Zip(given).All(static pair => pair.First.StartsWith('{') || pair.First == pair.Second);
    }

    [GeneratedRegex(@"\{[^}]*\}", RegexOptions.None, 60_000)]
    private static partial Regex Parameter();
}
