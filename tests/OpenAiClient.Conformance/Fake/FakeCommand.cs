using OpenAi.Conformance.Spec;
using OpenAi.Testing;

namespace OpenAi.Conformance.Fake;

/// <summary>Calls all operations of the fake server, and checks the answers against the API's description.</summary>
internal static class FakeCommand
{
    public static async Task<int> RunAsync(string file)
    {
        var tally = await CompareAsync(OpenApi.Load(file), SpecCommand.Waivers());
        foreach (var finding in tally.Findings)
            Console.WriteLine(finding);
        Console.WriteLine($"{tally.Compared} answers and events compared, {tally.Findings.Count} kinds of violation");
        return tally.Findings.Count == 0 ? 0 : 1;
    }

    public static async Task<FakeTally> CompareAsync(OpenApi api, IReadOnlySet<string> waivers)
    {
        var tally = new FakeTally(api, waivers);
        await using var fake = FakeOpenAi.Start();
        using var visitor = new FakeVisitor(fake, tally);
        await ModelVisits.PayAsync(fake, visitor);
        await FileVisits.PayAsync(visitor);
        await AudioVisits.PayAsync(visitor);
        await ContainerVisits.PayAsync(visitor);
        await AssistantVisits.PayAsync(fake, visitor);
        tally.Complete();
        return tally;
    }
}
