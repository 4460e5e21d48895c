using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Samples;

/// <summary>Parts of command lines whose mistakes are told in one line each, before anything is done.</summary>
public static class SampleCommand
{
    private const int CalledWrongly = 2;

    /// <summary>An option that is a whole number.</summary>
    /// <param name="name">Its name, such as <c>--parallel</c>.</param>
    /// <param name="helpName">What the number is, for the help.</param>
    /// <param name="description">What it does.</param>
    /// <param name="least">The least number that is taken.</param>
    /// <param name="most">The greatest.</param>
    /// <returns>The option; its value is <see langword="null"/> when it is not given.</returns>
    public static Option<int?> Number(string name, string helpName, string description, int least, int most = int.MaxValue) => new(name)
    {
        HelpName = helpName,
        Description = description,
        CustomParser = result =>
        {
            if (int.TryParse(Text(result), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
                return number;
            result.AddError($"{name} is a whole number {(most == int.MaxValue ? $"of at least {least}" : $"from {least} to {most}")}, not '{Text(result)}'.");
            return null;
        },
    };

    /// <summary>An option that names a file to be written. A missing folder is told at once: at the end, it would cost all the answers.</summary>
    /// <param name="name">Its name, such as <c>--report</c>.</param>
    /// <param name="description">What goes there.</param>
    /// <param name="standard">The file when the option is not given.</param>
    /// <returns>The option.</returns>
    public static Option<FileInfo> OutputFile(string name, string description, string standard) => new(name)
    {
        HelpName = "file",
        Description = description,
        DefaultValueFactory = _ => new FileInfo(standard),
        CustomParser = result =>
        {
            if (string.IsNullOrWhiteSpace(Text(result)))
                result.AddError($"{name} needs the name of a file.");
            else if (new FileInfo(Text(result)) is { Directory.Exists: false } missing)
                result.AddError($"{name}: there is no folder '{missing.DirectoryName}'.");
            else
                return new FileInfo(Text(result));
            return null;
        },
    };

    /// <summary>Reads an argument as files or folders that exist.</summary>
    /// <param name="result">What was written.</param>
    /// <returns>Those that were found; each other one is an error.</returns>
    public static FileSystemInfo[] Existing(ArgumentResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var found = new List<FileSystemInfo>();
        foreach (var token in result.Tokens)
        {
            if (File.Exists(token.Value))
                found.Add(new FileInfo(token.Value));
            else if (Directory.Exists(token.Value))
                found.Add(new DirectoryInfo(token.Value));
            else
                result.AddError(IsOption(token.Value) ? $"There is no option '{token.Value}'; --help lists those that there are." : $"There is no file or folder '{token.Value}'.");
        }
        return [.. found];
    }

    /// <summary>Reads an argument as one file that exists.</summary>
    /// <param name="result">What was written.</param>
    /// <returns>The file; <see langword="null"/> with an error when there is none.</returns>
    public static FileInfo? ExistingFile(ArgumentResult result)
    {
        if (Existing(result) is not [var found])
            return null;
        if (found is DirectoryInfo)
            result.AddError($"'{found.Name}' is a folder, no file.");
        return found as FileInfo;
    }

    /// <summary>Whether a word is meant as an option.</summary>
    /// <param name="word">The word.</param>
    /// <returns>Whether it begins like one and is more than a dash, which stands for standard input.</returns>
    public static bool IsOption(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return word.Length > 1 && word[0] == '-';
    }

    /// <summary>Runs a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="args">What was written.</param>
    /// <returns>The command's exit code, or 2 when it was called wrongly.</returns>
    public static async Task<int> RunAsync(RootCommand command, string[] args)
    {
        ArgumentNullException.ThrowIfNull(command);
        var line = command.Parse(args);
        if (line.Action is ParseErrorAction error)
            error.ShowHelp = false;
        // Ctrl-C is the sample's own.
        var code = await line.InvokeAsync(new() { ProcessTerminationTimeout = null });
        return line.Errors.Count > 0 ? CalledWrongly : code;
    }

    /// <summary>Refuses arguments where there are none.</summary>
    /// <param name="args">What was written.</param>
    /// <returns>2 when something was, else 0.</returns>
    public static int RefuseArguments(string[] args)
    {
        if (args is [])
            return 0;
        Console.Error.WriteLine($"There are no arguments, but '{args![0]}' was written.");
        return CalledWrongly;
    }

    private static string Text(ArgumentResult result) => result.Tokens is [var only] ? only.Value : "";
}
