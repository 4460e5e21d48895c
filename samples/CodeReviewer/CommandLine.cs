using System.CommandLine;
using Samples;

namespace CodeReviewer;

/// <summary>The command line of the program. Exit codes: 0, 1 for a failure, 2 for a wrong command line, 3 for a low score.</summary>
internal static class CommandLine
{
    private const int LowScore = 3;
    private const int Parallel = 4;
    private const int MaxFiles = 100;
    private const int MaxCharacters = 60_000;

    private static readonly Argument<FileSystemInfo[]> _paths = new("path")
    {
        Description = "Files and folders to review.",
        Arity = ArgumentArity.ZeroOrMore,
        CustomParser = SampleCommand.Existing,
    };

    private static readonly Option<string?> _diff = new("--diff")
    {
        HelpName = "file",
        Description = "Reviews the output of git diff in this file; - reads it from standard input.",
    };

    private static readonly Option<string?> _range = new("--range")
    {
        HelpName = "revisions",
        Description = "Reviews the git diff of these revisions, such as main...HEAD.",
    };

    private static readonly Option<string[]> _include = new("--include")
    {
        HelpName = "pattern",
        Description = "The pattern of the files in a folder, such as *.cs; may be given several times. Default: all text files.",
    };

    private static readonly Option<FileInfo> _report = SampleCommand.OutputFile("--report", "The path of the report.", "review.md");
    private static readonly Option<int?> _failBelow = SampleCommand.Number("--fail-below", "score", "Ends with exit code 3 when a file has a lower score than this, from 0 to 100.", 0, 100);
    private static readonly Option<int?> _parallel = SampleCommand.Number("--parallel", "number", $"The number of files that are reviewed at the same time. Default: {Parallel}.", 1);
    private static readonly Option<int?> _maxFiles = SampleCommand.Number("--max-files", "number", $"The maximum number of files to review; the others are listed in the report. Default: {MaxFiles}.", 1);
    private static readonly Option<int?> _maxCharacters = SampleCommand.Number("--max-characters", "number", $"The maximum number of characters to review per file. Default: {MaxCharacters}.", 1);

    public static async Task<int> RunAsync(string[] args)
    {
        var command = new RootCommand("Reviews files, folders or a git diff, and writes a Markdown report.")
        {
            _paths, _diff, _range, _include, _report, _failBelow, _parallel, _maxFiles, _maxCharacters,
        };
        command.Validators.Add(result =>
        {
            // Invalid values have error messages of their own.
            var sources = new[] { result.GetResult(_paths) is { Tokens.Count: > 0 }, result.GetResult(_diff) is not null, result.GetResult(_range) is not null };
            if (sources.Count(given => given) != 1)
                result.AddError("Specify what to review: files and folders, or --diff, or --range.");
        });
        command.SetAction(parsed => ReviewAsync(Read(parsed)));
        return await SampleCommand.RunAsync(command, args);
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
        Parallel = parsed.GetValue(_parallel) ?? Parallel,
        MaxFiles = parsed.GetValue(_maxFiles) ?? MaxFiles,
        MaxCharacters = parsed.GetValue(_maxCharacters) ?? MaxCharacters,
    };
}
