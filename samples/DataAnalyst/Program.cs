using System.CommandLine;
using DataAnalyst.Story;
using Samples;

var file = new Argument<FileInfo>("file")
{
    Description = "The CSV file; its first row has the column names. Default: the invented orders of a shop.",
    DefaultValueFactory = _ => new FileInfo(Path.Combine(AppContext.BaseDirectory, "orders.csv")),
    CustomParser = SampleCommand.ExistingFile,
};
var ask = new Option<string[]>("--ask")
{
    HelpName = "question",
    CustomParser = SampleCommand.Texts,
    Description = "A question; may be given several times. Without one, questions are read from the console, one per line, until an empty line.",
};
var report = SampleCommand.OutputFile("--report", "The path of the report.", "analysis.md");

var command = new RootCommand("Analyzes a CSV file, answers questions about it, draws charts, and writes a Markdown report.") { file, ask, report };
command.SetAction(parsed => Sample.RunAsync(
    new Analysis(parsed.GetRequiredValue(file), parsed.GetValue(ask) ?? [], parsed.GetRequiredValue(report)).RunAsync));
return await SampleCommand.RunAsync(command, args);
