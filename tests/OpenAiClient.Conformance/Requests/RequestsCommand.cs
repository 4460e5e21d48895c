using System.Reflection;
using System.Text.Json.Nodes;
using OpenAi.Conformance.Fake;
using OpenAi.Conformance.Spec;
using OpenAi.Http;

namespace OpenAi.Conformance.Requests;

/// <summary>Makes requests of every operation with every property set, and validates their JSON against the description.</summary>
internal static class RequestsCommand
{
    // The union with the most variants has 30, and some are nested.
    private const int Rounds = 64;

    public static int Run(string file)
    {
        var waivers = Waivers.Load();
        var tally = Compare(OpenApi.Load(file), waivers.Keys.ToHashSet());
        return Waivers.Report(tally.Findings, waivers, tally.Hidden, static waiver => Waivers.IsOf("request", waiver), (findings, waived) =>
            $"{tally.Requests} requests of {tally.Operations} operations validated, with {tally.Fields} fields set, and the values of {tally.Enums} open enums compared; {findings} kinds of violation, {waived} waived");
    }

    public static RequestTally Compare(OpenApi api, IReadOnlySet<string> waivers)
    {
        var tally = new RequestTally(api, waivers);
        var values = new RequestedValues();
        var walk = new SchemaWalk(api, new Tally(waivers), values.Add);
        foreach (var endpoint in Catalog.Endpoints)
        {
            if (Catalog.Request(endpoint) is not { } request)
                continue;
            var operation = api.Operations.FirstOrDefault(operation => Catalog.IsFor(endpoint, operation.Method, operation.Path)).Operation;
            if (operation is null || SpecCommand.Body(api, operation, endpoint) is not { } schema)
                continue;
            tally.Begin();
            walk.Compare(schema, request, "", isRequest: true);
            var filler = new Filler();
            for (var i = 0; i < Rounds; i++)
                tally.Add($"request {endpoint.Method} {endpoint.Template}", schema, JsonNode.Parse(Wire.Write(filler.Of(request)!))!);
        }
        tally.Add(values);
        return tally;
    }
}
