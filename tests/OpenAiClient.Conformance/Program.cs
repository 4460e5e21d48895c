using System.Globalization;
using OpenAi.Conformance.Fake;
using OpenAi.Conformance.Folds;
using OpenAi.Conformance.Mutants;
using OpenAi.Conformance.Parameters;
using OpenAi.Conformance.Prices;
using OpenAi.Conformance.Prism;
using OpenAi.Conformance.Recordings;
using OpenAi.Conformance.Requests;
using OpenAi.Conformance.Spec;

// Checks the library and its fake server against the API's description and recorded exchanges, and creates the library's price data.
return args switch
{
    ["spec", var file, .. var rest] => SpecCommand.Run(file, all: rest.Contains("--all"), showsWaived: rest.Contains("--waived")),
    ["fake", var file] => await FakeCommand.RunAsync(file),
    ["parameters", var file] => await ParametersCommand.RunAsync(file),
    ["prism", var file, var program, .. var seeds] => await PrismCommand.RunAsync(file, program, seeds is [] ? [1, 2] : [.. seeds.Select(static seed => int.Parse(seed, CultureInfo.InvariantCulture))]),
    ["requests", var file] => RequestsCommand.Run(file),
    ["examples", var file] => ExamplesCommand.Run(file),
    ["recordings", var directory] => await RecordingsCommand.RunAsync(directory),
    ["folds", var directory] => FoldsCommand.Run(directory),
    ["mutants", var directory, .. var rest] => MutantsCommand.Run(directory, all: rest.Contains("--all")),
    ["prices", var directory, var output] => PricesCommand.Run(directory, output),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        usage:
          spec FILE [--all] [--waived]  compares an OpenAPI 3.1 JSON file with the library's endpoints and types
          fake FILE             validates every kind of answer of the fake server against that file
          parameters FILE       calls every operation, and compares its query parameters and headers with that file
          prism FILE PROGRAM [SEED ...]  reads what Prism makes up after that file, with every operation; each seed gives other answers
          requests FILE         creates requests with every property set, and validates them against that file
          examples FILE         reads that file's examples of events
          recordings DIR        replays recorded exchanges, and fails if anything is lost or not typed
          folds DIR             cuts answers into streams, and compares what they fold to
          mutants DIR [--all]   changes each field of the recorded answers, and compares what is written back with its meaning
          prices DIR OUTPUT     creates the library's prices from files of prices
        """);
    return 2;
}
