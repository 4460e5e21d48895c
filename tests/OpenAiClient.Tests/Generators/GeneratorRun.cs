using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace OpenAi.Tests.Generators;

/// <summary>Runs a generator over sources like the compiler.</summary>
internal static class GeneratorRun
{
    public static CSharpGeneratorDriver Driver<TGenerator>()
        where TGenerator : IIncrementalGenerator, new() =>
        CSharpGeneratorDriver.Create([new TGenerator().AsSourceGenerator()], driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    public static (GeneratorDriver Driver, GeneratorDriverRunResult Result, IReadOnlyList<Diagnostic> Errors) Of<TGenerator>(params string[] sources)
        where TGenerator : IIncrementalGenerator, new() =>
        Of(Driver<TGenerator>(), Compilation(sources));

    /// <summary>The errors of the compilation with the generated code.</summary>
    public static (GeneratorDriver Driver, GeneratorDriverRunResult Result, IReadOnlyList<Diagnostic> Errors) Of(GeneratorDriver driver, CSharpCompilation compilation)
    {
        driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out var after, out _);
        return (driver, driver.GetRunResult(), [.. after.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)]);
    }

    // It has the name of this assembly, which has access to the library's internals.
    public static CSharpCompilation Compilation(params string[] sources) => CSharpCompilation.Create(
        typeof(GeneratorRun).Assembly.GetName().Name,
        sources.Select(static (source, i) => CSharpSyntaxTree.ParseText(source, path: $"Source{i}.cs")),
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(static path => MetadataReference.CreateFromFile(path))],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
}
