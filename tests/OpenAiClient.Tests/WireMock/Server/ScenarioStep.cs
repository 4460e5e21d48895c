using OpenAi.Tests.WireMock.Matching;

namespace OpenAi.Tests.WireMock.Server;

/// <summary>The state in which a mapping answers, and the one that it leads to.</summary>
internal sealed record ScenarioStep(string Name, string? From, string? To)
{
    /// <summary>WireMock's name for the state of every scenario at the beginning.</summary>
    public const string Started = "Started";

    public static readonly string[] Keywords = ["scenarioName", "requiredScenarioState", "newScenarioState"];

    public static ScenarioStep? Read(MappingObject mapping)
    {
        var (from, to) = (mapping.Text(Keywords[1]), mapping.Text(Keywords[2]));
        if (mapping.Text(Keywords[0]) is { } name)
            return new(name, from, to);
        return from is null && to is null ? null : throw new MappingException($"{mapping.Place}: a state needs a scenarioName.");
    }
}
