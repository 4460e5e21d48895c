using System.Reflection;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Conventions;

/// <summary>The folders of tests are those of the tested code, and their names say what holds.</summary>
public class TestConventions
{
    private static readonly string _source = Path.Combine(RepositoryRoot.Path, "src");
    private static readonly string _tests = Path.Combine(RepositoryRoot.Path, "tests", "OpenAiClient.Tests");

    // Folders that test more than one folder of the sources.
    private static readonly string[] _across = ["Conformance", "Construction", "Conventions", "Faults", "Large", "Soak", "Support", "WireMock"];

    // A name with this start has no subject, although a list of failures shows it without its class.
    private static readonly string[] _subjectless = ["It", "Its", "Nor", "So", "That", "They", "This", "Those", "Who", "Whoever"];

    [Fact]
    public void Every_folder_of_tests_has_a_folder_or_a_package_of_its_name() =>
        House.Empty(
            from folder in Folders(_tests)
            where !_across.Contains(folder) && !Directory.Exists(Path.Combine(_source, "OpenAiClient", folder)) && !Directory.Exists(Path.Combine(_source, $"OpenAiClient.{folder}"))
            select $"tests/OpenAiClient.Tests/{folder}: name it as the folder of src/OpenAiClient that it tests, or list it in {nameof(TestConventions)}.");

    [Fact]
    public void Every_name_of_a_test_says_what_holds_of_which_subject() =>
        House.Empty(
            from type in Assembly.GetExecutingAssembly().GetTypes()
            from method in type.GetMethods(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly)
            where method.GetCustomAttributes().Any(static attribute => attribute is FactAttribute)
            let words = method.Name.Split('_')
            where words.Length < 3 || _subjectless.Contains(words[0])
            select $"{type.Name}.{method.Name}: say what holds, with the subject in the name, such as A_stream_that_is_cut_raises_an_exception.");

    private static IEnumerable<string> Folders(string path) =>
        from folder in Directory.GetDirectories(path)
        let name = Path.GetFileName(folder)
        where name is not ("bin" or "obj") && Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Any()
        select name;
}
