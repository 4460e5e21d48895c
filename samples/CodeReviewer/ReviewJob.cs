using CodeReviewer.Findings;
using CodeReviewer.Reports;
using CodeReviewer.Sources;
using Samples;

namespace CodeReviewer;

/// <summary>Collects the code, reviews it, and writes the report.</summary>
internal sealed class ReviewJob(ReviewSettings settings)
{
    /// <summary>Returns whether every file has a sufficient score.</summary>
    /// <exception cref="InvalidDataException">Some files could not be reviewed; the report is written nevertheless.</exception>
    public async Task<bool> RunAsync(Backend backend, CancellationToken stop)
    {
        var code = await GatherAsync(stop);
        foreach (var skipped in code.Skipped)
            Console.WriteLine($"  skipped  {skipped.Name}: {skipped.Reason}");
        if (code.Pieces.Count == 0)
        {
            Console.WriteLine("There is nothing to review.");
            return true;
        }
        backend.Fake?.Chat.When(_ => true).Reply(DemoReviewer.Reply);

        var done = 0;
        var outcomes = await new Reviewer(backend.Client, backend.Model, settings.Parallel).ReviewAsync(
            code.Pieces, outcome => Console.WriteLine($"  {++done} of {code.Pieces.Count}  {Line(outcome)}"), stop);

        var report = new MarkdownReport(outcomes, code.Skipped);
        await File.WriteAllTextAsync(settings.Report.FullName, report.ToString(), stop);
        Console.WriteLine(report.Headline);
        Console.WriteLine($"Report: {settings.Report}");

        var failed = outcomes.Count(outcome => outcome.Review is null);
        if (failed > 0)
            throw new InvalidDataException($"{failed} of {outcomes.Count} reviews failed; the report contains the reasons.");
        return !outcomes.Any(outcome => outcome.Review?.Score < settings.FailBelow);
    }

    private async Task<CodeSelection> GatherAsync(CancellationToken stop)
    {
        if (settings.Range is { } range)
            return Changes(await GitDiff.RunAsync(range, stop));
        return settings.Diff switch
        {
            null => new FileSource(settings).Gather(),
            // Console input cannot be cancelled; the program does not wait for it any longer.
            "-" => Changes(await Task.Run(Console.In.ReadToEnd, stop).WaitAsync(stop)),
            var path => Changes(await File.ReadAllTextAsync(path, stop)),
        };
    }

    private CodeSelection Changes(string diff) => CodeSelection.Of(DiffReader.Read(diff), settings);

    private static string Line(ReviewOutcome outcome) => outcome.Review is { } review
        ? $"{outcome.Piece.Name}: {review.Score}, {review.Issues.Count} issue(s)"
        : $"{outcome.Piece.Name}: failed, {outcome.Failure}";
}
