using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace OpenAi.Readme;

/// <summary>Compiles a block as a program, with all the references of these tests.</summary>
internal static class BlockCompiler
{
    // The global usings of the SDK's web projects, so that blocks contain only the relevant namespaces.
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.Extensions.DependencyInjection;
        """;

    private const string OurUsings = """
        global using OpenAi;
        global using OpenAi.Chat;
        global using static OpenAi.Readme.Prelude;
        """;

    private static readonly CSharpParseOptions _parsing = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest);

    // References to slightly different versions are not a fault of the block; the SDK hides these warnings too.
    private static readonly CSharpCompilationOptions _compiling = new CSharpCompilationOptions(OutputKind.ConsoleApplication)
        .WithNullableContextOptions(NullableContextOptions.Enable)
        .WithSpecificDiagnosticOptions([new("CS1701", ReportDiagnostic.Suppress), new("CS1702", ReportDiagnostic.Suppress)]);

    private static readonly Lazy<MetadataReference[]> _references = new(() =>
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path))]);

    /// <summary>Compiles the block.</summary>
    /// <exception cref="FormatException">The block has errors or warnings; the message contains their position in the file.</exception>
    public static Assembly Compile(CodeBlock block, bool withOurUsings)
    {
        var code = $"#line {block.Line} \"{block.File}\"\n{block.Text}\n";
        var compilation = CSharpCompilation.Create(
            "Block" + block.Line,
            [Parse(code, block.File), Parse(Usings, ""), .. withOurUsings ? [Parse(OurUsings, "")] : Array.Empty<SyntaxTree>()],
            _references.Value,
            _compiling);
        using var program = new MemoryStream();
        using var symbols = new MemoryStream();
        var problems = compilation.Emit(program, symbols).Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).ToArray();
        if (problems.Length > 0)
            throw new FormatException(string.Join('\n', problems.Select(Describe)));
        program.Position = symbols.Position = 0;
        return new AssemblyLoadContext(block.ToString()).LoadFromStream(program, symbols);
    }

    private static SyntaxTree Parse(string code, string path) =>
        CSharpSyntaxTree.ParseText(code, _parsing, path, System.Text.Encoding.UTF8);

    private static string Describe(Diagnostic problem)
    {
        var place = problem.Location.GetMappedLineSpan();
        return $"{place.Path}, line {place.StartLinePosition.Line + 1}: {problem.Id}: {problem.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}";
    }
}
