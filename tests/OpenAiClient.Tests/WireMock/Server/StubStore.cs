using OpenAi.Tests.WireMock.Matching;

namespace OpenAi.Tests.WireMock.Server;

/// <summary>The mappings and the states of their scenarios. Safe for use by many requests at once.</summary>
internal sealed class StubStore
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, StubMapping> _mappings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _states = new(StringComparer.Ordinal);

    public void Add(StubMapping mapping)
    {
        lock (_lock)
            _mappings[mapping.Id] = mapping;
    }

    public void ResetScenarios()
    {
        lock (_lock)
            _states.Clear();
    }

    /// <summary>The answer to a request, with its scenario moved on; or why there is none.</summary>
    public StubResponse? Answer(ReceivedRequest request, out string problem)
    {
        lock (_lock)
        {
            var fits = _mappings.Values.Where(mapping => !Misses(mapping, request).Any()).OrderBy(static mapping => mapping.Priority).ToList();
            problem = fits.Count == 0 ? WhyNone(request) : "";
            if (fits.Count == 0)
                return null;
            // WireMock takes the newest. Which one that is depends on the order of loading, so no test may rely on it.
            if (fits.Count > 1 && fits[0].Priority == fits[1].Priority)
            {
                problem = $"'{fits[0].Name}' and '{fits[1].Name}' both match {request.Method} {request.Url}: give one of them a priority.";
                return null;
            }
            if (fits[0].Scenario is { To: { } next } scenario)
                _states[scenario.Name] = next;
            return fits[0].Response;
        }
    }

    private IEnumerable<string> Misses(StubMapping mapping, ReceivedRequest request)
    {
        foreach (var miss in mapping.Request.Misses(request))
            yield return miss;
        if (mapping.Scenario is { From: { } state } scenario && state != _states.GetValueOrDefault(scenario.Name, ScenarioStep.Started))
            yield return $"scenario '{scenario.Name}': state '{state}' was expected, not '{_states.GetValueOrDefault(scenario.Name, ScenarioStep.Started)}'";
    }

    private string WhyNone(ReceivedRequest request)
    {
        var nearest = _mappings.Values
            .Select(mapping => (mapping.Name, IsAt: mapping.Request.IsAt(request), Misses: Misses(mapping, request).ToList()))
            // One for the same address is what the test meant, whatever else is wrong.
            .MinBy(static candidate => (candidate.IsAt ? 0 : 1, candidate.Misses.Count));
        return nearest.Name is null
            ? $"No mapping is loaded that could match {request.Method} {request.Url}"
            : $"No mapping matches {request.Method} {request.Url}\nThe nearest is '{nearest.Name}':\n  {string.Join("\n  ", nearest.Misses)}";
    }
}
