using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters.Json;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using OpenAi.Benchmarks.Loopback;
using OpenAi.Benchmarks.Reports;
using Perfolizer.Horology;

switch (args)
{
    case ["serve"]:
        await Server.RunAsync();
        return 0;
    case ["cold", var directory]:
        return await ColdStart.MeasureAsync(directory);
    case ["table", var results, var readme]:
        return Table.Write(results, readme);
}

// In-process, because the toolchain for separate processes does not support every runtime; the number of iterations gives two significant
// digits.
var job = Job.Default.WithToolchain(InProcessEmitToolchain.Instance)
    .WithWarmupCount(4).WithIterationCount(8).WithIterationTime(TimeInterval.FromMilliseconds(200));
var config = ManualConfig.Create(DefaultConfig.Instance).AddJob(job).AddDiagnoser(MemoryDiagnoser.Default).AddExporter(JsonExporter.Brief);
var summaries = BenchmarkSwitcher.FromAssembly(typeof(Server).Assembly).Run(args, config);
return summaries.Any() && summaries.All(static summary => summary.Reports.All(static report => report.Success)) ? 0 : 1;
