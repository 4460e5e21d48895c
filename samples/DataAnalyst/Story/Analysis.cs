using System.Runtime.CompilerServices;
using DataAnalyst.Charts;
using DataAnalyst.Data;
using DataAnalyst.Queries;
using OpenAi;
using OpenAi.Functions;
using Samples;
using Samples.Lines;
using Spectre.Console;

namespace DataAnalyst.Story;

/// <summary>The steps of the analysis: overview, questions, charts, report.</summary>
internal sealed class Analysis(FileInfo file, IReadOnlyList<string> questions, FileInfo reportFile)
{
    private readonly IAnsiConsole _console = AnsiConsole.Create(new()
    {
        Ansi = Console.IsOutputRedirected ? AnsiSupport.No : AnsiSupport.Detect,
        ColorSystem = Console.IsOutputRedirected ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
    });

    private int _failures;

    public async Task RunAsync(Backend backend, CancellationToken stop)
    {
        var table = await TableReader.ReadAsync(file, stop);
        var overview = TableOverview.Of(table);
        var engine = new QueryEngine(table);
        backend.Fake?.Chat.When(_ => true).Reply(new DemoAnalyst(table).Reply);
        var analyst = new Analyst(backend.Client, backend.Model, overview, engine);

        _console.Write(TerminalOverview.Of(overview));
        var answers = new List<Answer>();
        await foreach (var question in QuestionsAsync(stop))
            await TryAsync(async () => answers.Add(await AskAsync(analyst, question, stop)));

        var charts = new List<Chart>();
        await TryAsync(async () =>
        {
            foreach (var proposal in await analyst.ProposeChartsAsync(stop))
                await TryAsync(() => Draw(proposal, engine, charts));
        });

        await File.WriteAllTextAsync(reportFile.FullName, new MarkdownReport(overview, answers, charts).ToString(), stop);
        Console.WriteLine($"Report: {reportFile}");
        if (_failures > 0)
            throw new InvalidDataException($"{_failures} question(s) or chart(s) failed, and are not in the report.");
    }

    // A failed question does not end the analysis, unless the API key is not accepted.
    private async Task TryAsync(Func<Task> step)
    {
        try
        {
            await step();
        }
        catch (OpenAiException exception) when (exception is not AuthenticationException)
        {
            _failures++;
            Console.WriteLine($"Failed: {exception.Message}");
        }
    }

    private async Task<Answer> AskAsync(Analyst analyst, string question, CancellationToken stop)
    {
        // One that was typed is visible.
        if (questions.Count > 0)
            Console.WriteLine($"> {question}");
        var answer = await analyst.AskAsync(question, new ConsoleSteps(), stop);
        WrappedText.WriteLine($"{answer.Text}\n");
        return answer;
    }

    private Task Draw(ChartProposal proposal, QueryEngine engine, List<Chart> charts)
    {
        var chart = Chart.Of(proposal, engine);
        _console.Write(TerminalChart.Of(chart));
        Console.WriteLine($"{proposal.Why}{Environment.NewLine}");
        charts.Add(chart);
        return Task.CompletedTask;
    }

    private async IAsyncEnumerable<string> QuestionsAsync([EnumeratorCancellation] CancellationToken stop)
    {
        foreach (var question in questions)
            yield return question;
        if (questions.Count > 0)
            yield break;
        Console.WriteLine("Ask about the data; an empty line ends the questions.");
        var lines = new LineInput();
        while (await lines.ReadAsync("> ", stop) is { } line && !string.IsNullOrWhiteSpace(line))
            yield return line;
    }
}
