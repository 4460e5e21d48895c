using System.Text.RegularExpressions;

namespace OpenAi.Readme;

/// <summary>Examples name a model that is current, which stands in one place.</summary>
public sealed partial class ExampleModelTests
{
    [Fact]
    public void Examples_name_no_chat_model_that_the_API_is_about_to_end()
    {
        Assert.Empty(LinesWith(Stale()));
    }

    [Fact]
    public void Examples_name_no_variant_of_the_current_model_that_does_not_exist()
    {
        Assert.Empty(LinesWith(Invented()));
    }

    [Fact]
    public void The_README_names_the_model_that_the_samples_ask()
    {
        var backend = File.ReadAllText(Path.Combine(Repository.Root, "samples/Common/Backend.cs"));
        var current = Constant().Match(backend).Groups["model"].Value;

        Assert.Contains($"openai.Chat.AskAsync(\"{current}\"", File.ReadAllText(Path.Combine(Repository.Root, "README.md")), StringComparison.Ordinal);
        Assert.Contains($"?? \"{current}\"", File.ReadAllText(Path.Combine(Repository.Root, "samples/Quickstart/Program.cs")), StringComparison.Ordinal);
    }

    private static IEnumerable<string> LinesWith(Regex name)
    {
        var sources = from room in (string[])["src/OpenAiClient", "samples"]
                      from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, room), "*.cs", SearchOption.AllDirectories)
                      where !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/Costs/", StringComparison.Ordinal)
                      select file;
        return from file in Repository.Files.Where(static file => !file.EndsWith("CHANGELOG.md", StringComparison.Ordinal)).Concat(sources)
               from line in File.ReadLines(file)
               where name.IsMatch(line)
               select $"{Repository.Name(file)}: {line.Trim()}";
    }

    // The families that end on 2027-01-14. What is spoken has other models, and what was trained keeps the name of its base.
    [GeneratedRegex("(?<!ft:)gpt-4(o|\\.1)(-mini|-nano)?(?![-\\w.])", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Stale();

    // Such as a model for speech, which an automatic replacement of an older name once made.
    [GeneratedRegex("gpt-5\\.6-terra-[a-z]", RegexOptions.None, 60_000)]
    private static partial Regex Invented();

    [GeneratedRegex("CurrentModel = \"(?<model>[^\"]+)\"", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Constant();
}
