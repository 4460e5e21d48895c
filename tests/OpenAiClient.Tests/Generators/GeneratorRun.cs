using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace OpenAi.Tests.Generators;

/// <summary>Runs a generator over sources as the compiler would.</summary>
internal static class GeneratorRun
{
    public static CSharpGeneratorDriver Driver<TGenerator>()
        where TGenerator : IIncrementalGenerator, new() =>
        CSharpGeneratorDriver.Create([new TGenerator().AsSourceGenerator()], driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    public static (GeneratorDriver Driver, GeneratorDriverRunResult Result, IReadOnlyList<Diagnostic> Errors) Of<TGenerator>(params string[] sources)
        where TGenerator : IIncrementalGenerator, new() =>
        Of(Driver<TGenerator>(), Compilation(sources));

    /// <summary>The errors of the compilation with what was generated.</summary>
    public static (GeneratorDriver Driver, GeneratorDriverRunResult Result, IReadOnlyList<Diagnostic> Errors) Of(GeneratorDriver driver, CSharpCompilation compilation)
    {
        driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out var after, out _);
        return (driver, driver.GetRunResult(), [.. after.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)]);
    }

    // Named as this assembly, which the library lets in.
    public static CSharpCompilation Compilation(params string[] sources) => CSharpCompilation.Create(
        typeof(GeneratorRun).Assembly.GetName().Name,
        sources.Select(static (source, i) => CSharpSyntaxTree.ParseText(source, path: $"Source{i}.cs")),
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(static path => MetadataReference.CreateFromFile(path))],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
}
