using System.CommandLine;
using System.CommandLine.Invocation;
using Samples;

namespace CodeReviewer;

/// <summary>What can be said to the program. Exit codes: 0, 1 when something failed, 2 when it was called wrongly, 3 for a low score.</summary>
internal static class CommandLine
{
    private const int CalledWrongly = 2;
    private const int LowScore = 3;

    private static readonly Argument<FileSystemInfo[]> _paths = new Argument<FileSystemInfo[]>("path")
    {
        Description = "Files and folders to review.",
        Arity = ArgumentArity.ZeroOrMore,
    }.AcceptExistingOnly();

    private static readonly Option<string?> _diff = new("--diff")
    {
        HelpName = "file",
        Description = "Reviews the output of git diff in this file; - reads it from standard input.",
    };

    private static readonly Option<string?> _range = new("--range")
    {
        HelpName = "revisions",
        Description = "Reviews what git diff says of these revisions, such as main...HEAD.",
    };

    private static readonly Option<string[]> _include = new("--include")
    {
        HelpName = "pattern",
        Description = "Which files of a folder, such as *.cs; may be given several times. Default: all text files.",
    };

    private static readonly Option<FileInfo> _report = new("--report")
    {
        HelpName = "file",
        Description = "Where the report goes.",
        DefaultValueFactory = _ => new FileInfo("review.md"),
    };

    private static readonly Option<int?> _failBelow = new("--fail-below")
    {
        HelpName = "score",
        Description = "Ends with exit code 3 when a file scores less, from 0 to 100.",
    };

    private static readonly Option<int> _parallel = Positive("--parallel", "How many files are reviewed at the same time.", 4);
    private static readonly Option<int> _maxFiles = Positive("--max-files", "How many files are reviewed; the others are named in the report.", 100);
    private static readonly Option<int> _maxCharacters = Positive("--max-characters", "How much of each file is reviewed.", 60_000);

    public static async Task<int> RunAsync(string[] args)
    {
        var command = new RootCommand("Reviews files, folders or a git diff, and writes a Markdown report.")
        {
            _paths, _diff, _range, _include, _report, _failBelow, _parallel, _maxFiles, _maxCharacters,
        };
        command.Validators.Add(result =>
        {
            var sources = new[] { result.GetValue(_paths) is { Length: > 0 }, result.GetValue(_diff) is not null, result.GetValue(_range) is not null };
            if (sources.Count(given => given) != 1)
                result.AddError("Say what to review: files and folders, or --diff, or --range.");
        });
        _failBelow.Validators.Add(result =>
        {
            if (result.GetValue(_failBelow) is < 0 or > 100)
                result.AddError("--fail-below is a score from 0 to 100.");
        });
        // Found out afterwards, it would cost all the reviews.
        _report.Validators.Add(result =>
        {
            if (result.GetValue(_report) is { Directory.Exists: false } report)
                result.AddError($"--report: there is no folder '{report.DirectoryName}'.");
        });
        command.SetAction(parsed => ReviewAsync(Read(parsed)));

        var line = command.Parse(args);
        if (line.Action is ParseErrorAction error)
            error.ShowHelp = false;
        // Ctrl-C is the sample's own.
        var code = await line.InvokeAsync(new() { ProcessTerminationTimeout = null });
        return line.Errors.Count > 0 ? CalledWrongly : code;
    }

    private static async Task<int> ReviewAsync(ReviewSettings settings)
    {
        var passed = true;
        var code = await Sample.RunAsync(async (backend, stop) => passed = await new ReviewJob(settings).RunAsync(backend, stop));
        return code == 0 && !passed ? LowScore : code;
    }

    private static ReviewSettings Read(ParseResult parsed) => new()
    {
        Paths = parsed.GetValue(_paths) ?? [],
        Diff = parsed.GetValue(_diff),
        Range = parsed.GetValue(_range),
        Include = parsed.GetValue(_include) is { Length: > 0 } patterns ? patterns : ["*"],
        Report = parsed.GetRequiredValue(_report),
        FailBelow = parsed.GetValue(_failBelow),
        Parallel = parsed.GetValue(_parallel),
        MaxFiles = parsed.GetValue(_maxFiles),
        MaxCharacters = parsed.GetValue(_maxCharacters),
    };

    private static Option<int> Positive(string name, string description, int standard)
    {
        var option = new Option<int>(name) { HelpName = "number", Description = description, DefaultValueFactory = _ => standard };
        option.Validators.Add(result =>
        {
            if (result.GetValue(option) <= 0)
                result.AddError($"{name} is a number above 0.");
        });
        return option;
    }
}
