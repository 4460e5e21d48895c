using OpenAi.Benchmarks.Loopback;
using OpenAi.Benchmarks.Reports;

switch (args)
{
    case ["serve"]:
        await Server.RunAsync();
        return 0;
    case ["cold", var directory]:
        return await ColdStart.MeasureAsync(directory);
    case ["methods", var directory]:
        return await ColdStart.CountMethodsAsync(directory);
    case ["accept", var file, .. var others]:
        return await Counters.AcceptAsync(file, others);
    case ["counters", var file, .. var others]:
        return await Counters.CompareAsync(file, others);
    case ["compare", .. var names]:
        return await Compare.RunAsync(names);
    case ["growth"]:
        return await Growth.RunAsync();
    case ["streams"]:
        return await StreamsAtOnce.RunAsync();
    case ["table", var results, var readme]:
        return MarkedText.Replace(readme, "benchmarks", Table.Render(results));
    default:
        return Rounds.Run(typeof(Server).Assembly, args);
}
