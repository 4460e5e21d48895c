using System.Globalization;

namespace OpenAi.Fuzz;

/// <summary>What the command line asks for.</summary>
internal sealed record FuzzOptions(ulong Seed, long Count, TimeSpan Time, int Workers, string? Target, string? Keep)
{
    public const string Usage = """
        usage: [--seed N] [--count N] [--seconds N] [--workers N] [--target NAME] [--keep DIR]
          --seed     the inputs follow from it; by default from the clock
          --count    the number of inputs, 10,000,000 by default; 0 only replays what was found before
          --seconds  ends earlier when this time is over; 0, the default, never
          --workers  the number of threads; by default one for each processor
          --target   only one kind of input
          --keep     writes inputs that fail to this directory, so that they are replayed: tests/OpenAiClient.Fuzz/Corpus
        """;

    public static FuzzOptions? Parse(string[] args)
    {
        var options = new FuzzOptions((ulong)TimeProvider.System.GetUtcNow().ToUnixTimeSeconds(), 10_000_000, Timeout.InfiniteTimeSpan, Environment.ProcessorCount, null, null);
        if (args.Length % 2 != 0)
            return null;
        for (var i = 0; i < args.Length; i += 2)
        {
            var isNumber = long.TryParse(args[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var number);
            switch (args[i])
            {
                case "--seed" when isNumber:
                    options = options with { Seed = (ulong)number };
                    break;
                case "--count" when isNumber:
                    options = options with { Count = number };
                    break;
                case "--seconds" when isNumber:
                    options = options with { Time = number == 0 ? Timeout.InfiniteTimeSpan : TimeSpan.FromSeconds(number) };
                    break;
                case "--workers" when isNumber && number is > 0 and < 1000:
                    options = options with { Workers = (int)number };
                    break;
                case "--target":
                    options = options with { Target = args[i + 1] };
                    break;
                case "--keep":
                    options = options with { Keep = args[i + 1] };
                    break;
                default:
                    return null;
            }
        }
        return options;
    }
}
