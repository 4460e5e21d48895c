namespace OpenAi.Conformance.Recordings;

/// <summary>Replays all recordings of the resources that the library supports, and prints every shortfall.</summary>
internal static class RecordingsCommand
{
    public static async Task<int> RunAsync(string directory)
    {
        int exchanges = 0, lossless = 0, typed = 0, others = 0;
        foreach (var recording in Recording.All(directory))
        {
            if (!Catalog.Resources.Contains(Catalog.Resource(recording.Path)))
            {
                others++;
                continue;
            }
            exchanges++;
            var result = await ReplayAsync(recording);
            lossless += result.Lost.Count == 0 ? 1 : 0;
            typed += result.Lost.Count == 0 && result.NotTyped.Count == 0 ? 1 : 0;
            foreach (var lost in result.Lost)
                Console.WriteLine($"LOST      {recording.Name}: {lost}");
            foreach (var notTyped in result.NotTyped)
                Console.WriteLine($"NOT TYPED {recording.Name}: {notTyped}");
        }
        Console.WriteLine($"{others} exchanges of resources that the library does not support");
        Console.WriteLine($"exchanges {exchanges} lossless {lossless} typed {typed}");
        return lossless == exchanges ? 0 : 1;
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
