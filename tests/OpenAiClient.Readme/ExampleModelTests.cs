using System.Text.RegularExpressions;

namespace OpenAi.Readme;

/// <summary>Examples name a model that is current, which stands in one place.</summary>
public sealed partial class ExampleModelTests
{
    [Fact]
    public void Examples_name_no_chat_model_that_the_API_is_about_to_end()
    {
        var sources = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src/OpenAiClient"), "*.cs", SearchOption.AllDirectories)
            .Where(static file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/Costs/", StringComparison.Ordinal));
        var stale = from file in Repository.Files.Where(static file => !file.EndsWith("CHANGELOG.md", StringComparison.Ordinal)).Concat(sources)
                    from line in File.ReadLines(file)
                    where Stale().IsMatch(line)
                    select $"{Repository.Name(file)}: {line.Trim()}";

        Assert.Empty(stale);
    }

    [Fact]
    public void The_README_names_the_model_that_the_samples_ask()
    {
        var backend = File.ReadAllText(Path.Combine(Repository.Root, "samples/Common/Backend.cs"));
        var current = Constant().Match(backend).Groups["model"].Value;

        Assert.Contains($"openai.Chat.AskAsync(\"{current}\"", File.ReadAllText(Path.Combine(Repository.Root, "README.md")), StringComparison.Ordinal);
        Assert.Contains($"?? \"{current}\"", File.ReadAllText(Path.Combine(Repository.Root, "samples/Quickstart/Program.cs")), StringComparison.Ordinal);
    }

    // The families that end on 2027-01-14. What is spoken has other models, and what was trained keeps the name of its base.
    [GeneratedRegex("(?<!ft:)gpt-4(o|\\.1)(-mini|-nano)?(?![-\\w.])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Stale();

    [GeneratedRegex("CurrentModel = \"(?<model>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Constant();
}
