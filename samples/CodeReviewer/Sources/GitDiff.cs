using System.ComponentModel;
using System.Diagnostics;

namespace CodeReviewer.Sources;

/// <summary>Runs git to get changes.</summary>
internal static class GitDiff
{
    /// <exception cref="InvalidDataException">Git is not installed, or does not know the revisions.</exception>
    public static async Task<string> RunAsync(string range, CancellationToken stop)
    {
        // In a pull request, a stranger may choose the revisions: they must not be able to pass options to git.
        string[] arguments =
        [
            "-c", "core.quotePath=false", "diff", "--no-color", "--no-ext-diff", "--src-prefix=a/", "--dst-prefix=b/", "--end-of-options", range, "--",
        ];
        using var git = Start(arguments);
        try
        {
            var errors = git.StandardError.ReadToEndAsync(stop);
            var diff = await git.StandardOutput.ReadToEndAsync(stop);
            await git.WaitForExitAsync(stop);
            return git.ExitCode == 0 ? diff : throw new InvalidDataException($"git diff {range}: {(await errors).Trim().Split('\n')[0]}");
        }
        catch (OperationCanceledException)
        {
            git.Kill(entireProcessTree: true);
            throw;
        }
    }

    private static Process Start(string[] arguments)
    {
        try
        {
            return Process.Start(new ProcessStartInfo("git", arguments)
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
        }
        catch (Win32Exception exception)
        {
            throw new InvalidDataException($"git cannot be run: {exception.Message}", exception);
        }
    }
}
