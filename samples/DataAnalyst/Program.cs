using System.CommandLine;
using System.CommandLine.Invocation;
using DataAnalyst.Story;
using Samples;

const int CalledWrongly = 2;

var file = new Argument<FileInfo>("file")
{
    Description = "The CSV file; its first row names the columns. Default: the orders of a shop, made up.",
    DefaultValueFactory = _ => new FileInfo(Path.Combine(AppContext.BaseDirectory, "orders.csv")),
}.AcceptExistingOnly();
var ask = new Option<string[]>("--ask")
{
    HelpName = "question",
    Description = "A question; may be given several times. Without one, questions are read from the console, one a line, until an empty line.",
};
var report = new Option<FileInfo>("--report")
{
    HelpName = "file",
    Description = "Where the report goes.",
    DefaultValueFactory = _ => new FileInfo("analysis.md"),
};

// Found out at the end, it would cost all the answers.
report.Validators.Add(result =>
{
    if (result.GetValue(report) is { Directory.Exists: false } missing)
        result.AddError($"--report: there is no folder '{missing.DirectoryName}'.");
});

var command = new RootCommand("Looks through a CSV file, answers questions about it, draws charts, and writes a Markdown report.") { file, ask, report };
command.SetAction(parsed => Sample.RunAsync(
    new Analysis(parsed.GetRequiredValue(file), parsed.GetValue(ask) ?? [], parsed.GetRequiredValue(report)).RunAsync));

var line = command.Parse(args);
if (line.Action is ParseErrorAction error)
    error.ShowHelp = false;
// Ctrl-C is the sample's own.
var code = await line.InvokeAsync(new() { ProcessTerminationTimeout = null });
return line.Errors.Count > 0 ? CalledWrongly : code;
