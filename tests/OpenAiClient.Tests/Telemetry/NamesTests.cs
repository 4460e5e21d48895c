using System.Reflection;
using OpenAi.Telemetry;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Telemetry;

/// <summary>
/// Dashboards depend on names: those of spans and metrics are listed in <c>Names.txt</c>, so that every change is visible. To accept a
/// change, run this with <c>OPENAI_TESTS_ACCEPT_API=1</c> and commit the file.
/// </summary>
public class NamesTests
{
    internal static string FilePath { get; } = Path.Combine(RepositoryRoot.Path, "tests/OpenAiClient.Tests/Telemetry/Names.txt");

    [Fact]
    public void All_names_are_those_of_the_list()
    {
        var names = string.Join('\n', Names()) + "\n";
        if (Environment.GetEnvironmentVariable("OPENAI_TESTS_ACCEPT_API") == "1")
            File.WriteAllText(FilePath, names);

        Assert.Equal(File.ReadAllText(FilePath), names, ignoreLineEndingDifferences: true);
    }

    private static IEnumerable<string> Names() =>
    [
        $"source {OpenAiTelemetry.ActivitySourceName}, meter {OpenAiTelemetry.MeterName}, {OpenAiTelemetry.SchemaUrl}",
        .. Constants().Select(static name => name == GenAiName.Retry ? $"event {name}" : $"attribute {name}").Order(StringComparer.Ordinal),
        .. Metrics().Order(StringComparer.Ordinal),
        .. Operations().Order(StringComparer.Ordinal),
        $"operation execute_tool: span \"{GenAiName.ToolSpan} {{{GenAiName.ToolName}}}\"",
    ];

    private static IEnumerable<string> Constants() =>
        typeof(GenAiName).GetFields(BindingFlags.Public | BindingFlags.Static).Select(static field => (string)field.GetRawConstantValue()!).Where(static name => name != GenAiName.ToolSpan);

    private static IEnumerable<string> Metrics() =>
        from property in typeof(Instruments).GetProperties(BindingFlags.Public | BindingFlags.Static)
        let instrument = property.GetValue(null) as System.Diagnostics.Metrics.Instrument
        where instrument is not null
        select $"metric {instrument.Name} ({instrument.GetType().Name.Split('`')[0].ToLowerInvariant()}, {instrument.Unit})";

    private static IEnumerable<string> Operations() =>
        from entry in Conventions.House.Endpoints
        where entry.Endpoint.Operation is not null
        select $"operation {entry.Endpoint.Operation!.Name}: {entry.Endpoint.Method} /{entry.Endpoint.Template}{(entry.Property.PropertyType.Name.StartsWith("Stream", StringComparison.Ordinal) ? " as a stream" : "")}";
}
