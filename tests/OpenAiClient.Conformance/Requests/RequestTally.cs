using System.Text.Json.Nodes;
using OpenAi.Conformance.Fake;
using OpenAi.Conformance.Spec;

namespace OpenAi.Conformance.Requests;

/// <summary>Validates requests, and collects each kind of violation once.</summary>
internal sealed class RequestTally(OpenApi api, IReadOnlySet<string> waivers)
{
    private readonly SchemaValidator _validator = new(api, limits: false);
    private readonly SchemaCheck _check = new(api, limits: false);
    private readonly SortedSet<string> _findings = new(StringComparer.Ordinal);
    private readonly WaiverUse _waivers = new(waivers);

    public IReadOnlyCollection<string> Findings => _findings;

    /// <summary>The findings that each waiver has hidden.</summary>
    public IReadOnlyDictionary<string, HashSet<string>> Hidden => _waivers.Hidden;

    public int Operations { get; private set; }

    public int Requests { get; private set; }

    /// <summary>The number of different fields in the requests, by their paths.</summary>
    public int Fields => _fields.Count;

    /// <summary>The number of open enums whose values were compared.</summary>
    public int Enums { get; private set; }

    private readonly HashSet<string> _fields = [];

    public void Begin() => Operations++;

    public void Add(string name, JsonNode schema, JsonNode request)
    {
        Requests++;
        Note(request, name);
        if (_validator.IsValid(schema, request))
            return;
        // The validator tells only of each alternative why it does not match; the own check tells which one is meant.
        var problems = _check.Problems(schema, request, name);
        foreach (var problem in problems.Count == 0 ? [$"{name}: invalid"] : problems)
        {
            if (!_waivers.Covers(problem))
                _findings.Add(problem);
        }
    }

    public void Add(RequestedValues values)
    {
        Enums = values.Enums;
        _findings.UnionWith(values.Findings.Where(finding => !_waivers.Covers(finding)));
    }

    private void Note(JsonNode? node, string path)
    {
        if (node is JsonArray items)
        {
            foreach (var item in items)
                Note(item, path);
        }
        foreach (var (name, value) in node as JsonObject ?? [])
        {
            var place = $"{path}.{name}";
            _fields.Add(place);
            Note(value, place);
        }
    }
}
