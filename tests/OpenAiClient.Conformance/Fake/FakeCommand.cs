using OpenAi.Conformance.Spec;
using OpenAi.Testing;

namespace OpenAi.Conformance.Fake;

/// <summary>Calls all operations of the fake server, and checks the answers against the API's description.</summary>
internal static class FakeCommand
{
    public static async Task<int> RunAsync(string file)
    {
        var waivers = Waivers.Load();
        var tally = await CompareAsync(OpenApi.Load(file), waivers.Keys.ToHashSet());
        return Waivers.Report(tally.Findings, waivers, tally.Hidden, Waivers.IsOfFake, (findings, _) =>
            $"{tally.Compared} answers and events validated, {findings} kinds of violation");
    }

    public static async Task<FakeTally> CompareAsync(OpenApi api, IReadOnlySet<string> waivers)
    {
        var tally = new FakeTally(api, waivers);
        await using var fake = FakeOpenAi.Start();
        using var visitor = new FakeVisitor(fake, tally);
        await ModelVisits.PayAsync(fake, visitor);
        await ResponseVisits.PayAsync(fake, visitor);
        await FileVisits.PayAsync(visitor);
        await AudioVisits.PayAsync(visitor);
        await ContainerVisits.PayAsync(visitor);
        await AssistantVisits.PayAsync(fake, visitor);
        await FineTuningVisits.PayAsync(fake, visitor);
        await ChatKitVisits.PayAsync(fake, visitor);
        await VideoVisits.PayAsync(fake, visitor);
        await EvalVisits.PayAsync(fake, visitor);
        tally.Complete();
        return tally;
    }
}
