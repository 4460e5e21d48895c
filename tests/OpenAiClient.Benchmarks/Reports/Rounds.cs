using System.Reflection;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters.Json;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace OpenAi.Benchmarks.Reports;

/// <summary>How often everything is measured.</summary>
internal static class Rounds
{
    /// <summary>Measures what the arguments name.</summary>
    /// <returns>The program's exit code: not zero where something failed.</returns>
    public static int Run(Assembly benchmarks, string[] args)
    {
        // In this process, since the generator of separate ones does not know every runtime; enough rounds for two digits.
        var job = Job.Default.WithToolchain(InProcessEmitToolchain.Instance)
            .WithWarmupCount(4).WithIterationCount(8).WithIterationTime(TimeInterval.FromMilliseconds(200));
        var config = ManualConfig.Create(DefaultConfig.Instance).AddJob(job).AddDiagnoser(MemoryDiagnoser.Default).AddExporter(JsonExporter.Brief);
        var summaries = BenchmarkSwitcher.FromAssembly(benchmarks).Run(args, config);
        return summaries.Any() && summaries.All(static summary => summary.Reports.All(static report => report.Success)) ? 0 : 1;
    }
}
