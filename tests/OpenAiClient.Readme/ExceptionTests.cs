namespace OpenAi.Readme;

/// <summary>The README's list of exceptions is checked against the exception types.</summary>
public class ExceptionTests
{
    private static readonly Type[] _exceptions =
        [.. typeof(OpenAiClient).Assembly.GetExportedTypes().Where(static type => type.IsAssignableTo(typeof(Exception)) && type != typeof(OpenAiException))];

    [Fact]
    public void The_README_names_every_exception_or_its_own_base()
    {
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "src/OpenAiClient/README.md"));

        var missing = _exceptions.Where(type => !Names(readme, type) && !(type.BaseType is { IsAbstract: true } family && Names(readme, family))).Select(static type => type.Name).ToList();

        Assert.True(missing.Count == 0, $"src/OpenAiClient/README.md, 'Errors, retries, timeouts', lacks {string.Join(", ", missing)}.");
    }

    [Fact]
    public void The_README_names_the_two_exceptions_that_do_not_derive_from_OpenAiException() =>
        Assert.Equal(
            ["InputCheckException is an ArgumentException", "UnknownPriceException is an KeyNotFoundException"],
            _exceptions.Where(static type => !type.IsAssignableTo(typeof(OpenAiException))).Select(static type => $"{type.Name} is an {type.BaseType!.Name}").Order(StringComparer.Ordinal));

    private static bool Names(string readme, Type type) => readme.Contains($"`{type.Name}`", StringComparison.Ordinal);
}
