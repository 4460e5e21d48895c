using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.VisualBasic;

namespace OpenAi.Readme;

/// <summary>
/// What the README says about names that clash: which error a program meets, and that the remedy works. When one is no longer true, the README
/// must change.
/// </summary>
public sealed class NameTests
{
    private const string Global = "";

    private static readonly string _readme = File.ReadAllText(Path.Combine(Repository.Root, "src/OpenAiClient/README.md"));

    [Theory]
    [InlineData("OpenAiClient.Demo", Global, "new OpenAiClient(\"sk-your-key\")", "CS0118")]
    [InlineData("OpenAiClient", Global, "new OpenAiClient(\"sk-your-key\")", "CS0118")]
    [InlineData("OpenAiClient.Demo", Global, "new OpenAi.OpenAiClient(\"sk-your-key\")", null)]
    [InlineData("OpenAiClient.Demo", "using Client = OpenAi.OpenAiClient;", "new Client(\"sk-your-key\")", null)]
    [InlineData("Demo", Global, "new OpenAiClient(\"sk-your-key\")", null)]
    [InlineData("Demo.OpenAiClients", Global, "new OpenAiClient(\"sk-your-key\")", null)]
    public void A_namespace_that_begins_with_OpenAiClient_hides_the_client_in_CSharp(string room, string alias, string expression, string? error)
    {
        var code = $$"""
            using OpenAi;
            {{alias}}
            namespace {{room}}
            {
                public static class Program { public static object Client => {{expression}}; }
            }
            """;

        Assert.Equal(error is null ? [] : [error], Errors(CSharpCompilation.Create(
            "Names", [CSharpSyntaxTree.ParseText(code)], References("OpenAI"), new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))));
        AssertTold(error);
    }

    [Theory]
    [InlineData("Imports OpenAi", "New OpenAiClient(\"sk-your-key\")", true, "BC30560")]
    [InlineData("Imports OpenAi.Chat", "ChatMessage.User(\"Hello\")", true, "BC30560")]
    [InlineData("Imports OpenAi", "New OpenAiClient(\"sk-your-key\")", false, null)]
    [InlineData("Imports OpenAi.Chat", "ChatMessage.User(\"Hello\")", false, null)]
    public void Both_packages_in_one_project_clash_in_Visual_Basic(string imports, string expression, bool withOfficial, string? error)
    {
        var code = $"""
            {imports}
            Public Module Program
                Public Function Make() As Object
                    Return {expression}
                End Function
            End Module
            """;

        var errors = Errors(VisualBasicCompilation.Create(
            "Names", [VisualBasicSyntaxTree.ParseText(code)], References(withOfficial ? "" : "OpenAI"), new VisualBasicCompilationOptions(OutputKind.DynamicallyLinkedLibrary)));

        if (error is null)
            Assert.Empty(errors);
        else
            Assert.Contains(error, errors);
        AssertTold(error);
    }

    // The README names the error, so that a search for it finds the remedy.
    private static void AssertTold(string? error)
    {
        if (error is not null)
            Assert.Contains($"({error})", _readme, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Errors(Compilation program) =>
        program.GetDiagnostics().Where(static problem => problem.Severity == DiagnosticSeverity.Error).Select(static problem => problem.Id).Distinct();

    private static IEnumerable<MetadataReference> References(string without) =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileNameWithoutExtension(path) != without)
            .Select(static path => MetadataReference.CreateFromFile(path));
}
