using OpenAi.Conformance.Spec;

namespace OpenAi.Conformance.Recordings;

/// <summary>Replays all recordings of the resources that the library supports, and prints every shortfall.</summary>
internal static class RecordingsCommand
{
    public static async Task<int> RunAsync(string directory)
    {
        int exchanges = 0, sound = 0, others = 0;
        var waivers = Waivers.Load();
        var use = new WaiverUse(waivers.Keys.ToHashSet());
        foreach (var recording in Recording.All(directory))
        {
            if (!Catalog.Resources.Contains(Catalog.Resource(recording.Path)))
            {
                others++;
                continue;
            }
            exchanges++;
            var result = await ReplayAsync(recording);
            string[] findings = [.. result.Lost.Concat(result.NotTyped).Select(finding => $"recording {recording.Name} {finding}").Where(finding => !use.Covers(finding))];
            sound += findings.Length == 0 ? 1 : 0;
            foreach (var finding in findings)
                Console.WriteLine(finding);
        }
        string[] wrong = [.. Waivers.Wrong(waivers, use.Hidden, static waiver => Waivers.IsOf("recording", waiver))];
        foreach (var waiver in wrong)
            Console.WriteLine(waiver);
        Console.WriteLine($"{sound} of {exchanges} exchanges lost nothing and are typed as a whole, {use.Hidden.Values.Sum(static hidden => hidden.Count)} findings waived; {others} of resources that the library does not support");
        return sound == exchanges && wrong.Length == 0 ? 0 : 1;
    }

    /// <summary>Finds what is lost or untyped when one exchange is replayed.</summary>
    public static async Task<Shortfalls> ReplayAsync(Recording recording)
    {
        if (Catalog.Find(recording.Method, recording.Path, recording.IsStream) is not { } endpoint)
        {
            var missing = new Shortfalls();
            missing.Lost.Add($"no endpoint for {recording.Method} {recording.Path}");
            return missing;
        }
        var replay = new Replay(recording);
        try
        {
            await replay.RunAsync(endpoint);
        }
        catch (Exception exception) when (exception is OpenAiException or System.Text.Json.JsonException)
        {
            replay.Result.Lost.Add($"{exception.GetType().Name}: {exception.Message}");
        }
        return replay.Result;
    }
}
