using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Samples;

/// <summary>Parts of command lines that report each mistake in one line, before anything is done.</summary>
public static class SampleCommand
{
    private const int CalledWrongly = 2;

    /// <summary>Creates an option with a whole number.</summary>
    /// <param name="name">The name, such as <c>--parallel</c>.</param>
    /// <param name="helpName">The name of the value in the help.</param>
    /// <param name="description">The description.</param>
    /// <param name="least">The minimum.</param>
    /// <param name="most">The maximum.</param>
    /// <returns>The option; its value is <see langword="null"/> when it is not given.</returns>
    public static Option<int?> Number(string name, string helpName, string description, int least, int most = int.MaxValue) => new(name)
    {
        HelpName = helpName,
        Description = description,
        CustomParser = result =>
        {
            if (int.TryParse(Text(result), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
                return number;
            result.AddError($"{name} must be a whole number {(most == int.MaxValue ? $"of at least {least}" : $"from {least} to {most}")}, not '{Text(result)}'.");
            return null;
        },
    };

    /// <summary>
    /// Creates an option for the path of an output file. A missing folder is reported at once, because a failure at the end would lose all
    /// the answers.
    /// </summary>
    /// <param name="name">The name, such as <c>--report</c>.</param>
    /// <param name="description">The description.</param>
    /// <param name="standard">The path when the option is not given.</param>
    /// <returns>The option.</returns>
    public static Option<FileInfo> OutputFile(string name, string description, string standard) => new(name)
    {
        HelpName = "file",
        Description = description,
        DefaultValueFactory = _ => new FileInfo(standard),
        CustomParser = result =>
        {
            if (string.IsNullOrWhiteSpace(Text(result)))
                result.AddError($"{name} needs the path of a file.");
            else if (PathProblem(Text(result)) is { } problem)
                result.AddError($"{name}: {problem}");
            else
                return new FileInfo(Text(result));
            return null;
        },
    };

    /// <summary>Creates an argument for the path of an output file, which is checked like <see cref="OutputFile"/>.</summary>
    /// <param name="name">The name in the help.</param>
    /// <param name="description">The description.</param>
    /// <returns>The argument; its value is <see langword="null"/> when it is not given.</returns>
    public static Argument<FileInfo?> OutputArgument(string name, string description) => new(name)
    {
        Description = description,
        Arity = ArgumentArity.ZeroOrOne,
        CustomParser = result =>
        {
            if (result.Tokens is [])
                return null;
            if ((IsOption(Text(result)) ? NoOption(Text(result)) : PathProblem(Text(result))) is not { } problem)
                return new FileInfo(Text(result));
            result.AddError(problem);
            return null;
        },
    };

    /// <summary>Parses an argument as files or folders that exist.</summary>
    /// <param name="result">The parse result.</param>
    /// <returns>The files and folders that exist; each other one is an error.</returns>
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
                result.AddError(IsOption(token.Value) ? NoOption(token.Value) : $"The file or folder '{token.Value}' does not exist.");
        }
        return [.. found];
    }

    /// <summary>Parses an argument as one file that exists.</summary>
    /// <param name="result">The parse result.</param>
    /// <returns>The file; <see langword="null"/> with an error when it does not exist.</returns>
    public static FileInfo? ExistingFile(ArgumentResult result)
    {
        if (Existing(result) is not [var found])
            return null;
        if (found is DirectoryInfo)
            result.AddError(IsFolder(found.Name));
        return found as FileInfo;
    }

    /// <summary>Parses texts, none of which may be empty.</summary>
    /// <param name="result">The parse result.</param>
    /// <returns>The texts.</returns>
    public static string[] Texts(ArgumentResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        if (result.Tokens.Any(static token => string.IsNullOrWhiteSpace(token.Value)))
            result.AddError($"{(result.Parent as OptionResult)?.IdentifierToken?.Value} needs a text.");
        return [.. result.Tokens.Select(static token => token.Value)];
    }

    /// <summary>Whether a word is intended as an option.</summary>
    /// <param name="word">The word.</param>
    /// <returns>Whether it starts with a dash and is more than a dash, which stands for standard input.</returns>
    public static bool IsOption(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return word.Length > 1 && word[0] == '-';
    }

    /// <summary>Runs a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="args">The parse result.</param>
    /// <returns>The exit code of the command, or 2 for a wrong command line.</returns>
    public static async Task<int> RunAsync(RootCommand command, string[] args)
    {
        ArgumentNullException.ThrowIfNull(command);
        var line = command.Parse(args);
        if (line.Action is ParseErrorAction)
        {
            // The library's message for them does not say where the options are listed.
            var problems = line.UnmatchedTokens is { Count: > 0 } unknown ? unknown.Select(Unknown) : line.Errors.Select(static error => error.Message);
            foreach (var problem in problems)
                await Console.Error.WriteLineAsync(problem);
            return CalledWrongly;
        }
        // The sample handles Ctrl-C itself.
        return await line.InvokeAsync(new() { ProcessTerminationTimeout = null });
    }

    /// <summary>Whether a word asks for help.</summary>
    /// <param name="word">The word.</param>
    /// <returns>Whether it is one of the usual ones.</returns>
    public static bool IsHelp(string word) => word is "--help" or "-h" or "-?" or "/?";

    /// <summary>Answers the arguments of samples that have none.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="about">What the program does, for the help.</param>
    /// <returns>The exit code, 0 for help and 2 for anything else; <see langword="null"/> when there are no arguments.</returns>
    public static int? AnswerArguments(string[] args, string about)
    {
        if (args is [])
            return null;
        if (IsHelp(args![0]))
        {
            Console.WriteLine($"{about} It has no options.");
            return 0;
        }
        Console.Error.WriteLine($"This program has no arguments, but got '{args[0]}'.");
        return CalledWrongly;
    }

    private static string? PathProblem(string path) =>
        string.IsNullOrWhiteSpace(path) ? "The path of the file is empty."
        : Directory.Exists(path) ? IsFolder(path)
        : new FileInfo(path) is { Directory.Exists: false } missing ? $"the folder '{missing.DirectoryName}' does not exist."
        : null;

    private static string IsFolder(string name) => $"'{name}' is a folder, not a file.";

    private static string Unknown(string word) => IsOption(word) ? NoOption(word) : $"'{word}' is one argument too many; --help shows the usage.";

    private static string NoOption(string word) => $"There is no option '{word}'; --help lists the options.";

    private static string Text(ArgumentResult result) => result.Tokens is [var only] ? only.Value : "";
}
