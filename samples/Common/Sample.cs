using System.Text;
using OpenAi;

namespace Samples;

/// <summary>The common part of all samples: a backend, Ctrl-C, and one line instead of a stack trace.</summary>
public static class Sample
{
    private static bool _isFakeAnnounced;

    /// <summary>Runs a program against the API or the fake server.</summary>
    /// <param name="story">The program; its token is cancelled by Ctrl-C.</param>
    /// <returns>The exit code: 0 after success, 1 after a failure, 130 after Ctrl-C.</returns>
    public static async Task<int> RunAsync(Func<Backend, CancellationToken, Task> story)
    {
        ArgumentNullException.ThrowIfNull(story);
        using var stop = new CancellationTokenSource();
        void OnPress(object? sender, ConsoleCancelEventArgs press)
        {
            press.Cancel = true;
            // What follows must not run on the thread of the signal.
            _ = stop.CancelAsync();
        }

        Console.CancelKeyPress += OnPress;
        try
        {
            return await RunAsync(backend => story(backend, stop.Token));
        }
        finally
        {
            Console.CancelKeyPress -= OnPress;
        }
    }

    /// <summary>Runs a program that handles Ctrl-C itself.</summary>
    /// <param name="story">The program.</param>
    /// <returns>The exit code, with the same values.</returns>
    public static async Task<int> RunAsync(Func<Backend, Task> story)
    {
        ArgumentNullException.ThrowIfNull(story);
        Console.OutputEncoding = Encoding.UTF8;
        try
        {
            await using var backend = Backend.Start();
            if (backend.Fake is not null && !_isFakeAnnounced)
            {
                _isFakeAnnounced = true;
                Console.WriteLine("OPENAI_API_KEY is not set, so an embedded fake server answers.");
            }
            await story(backend);
            return 0;
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine("Stopped.");
            return 130;
        }
        catch (AuthenticationException exception)
        {
            return Report($"The server does not accept the key in OPENAI_API_KEY. {MessageOf(exception)}");
        }
        catch (Exception exception) when (IsExpected(exception))
        {
            return Report(MessageOf(exception));
        }
    }

    /// <summary>Whether an exception has an external cause or is a mistake of the user; every other one is a bug of the sample.</summary>
    /// <param name="exception">The exception.</param>
    /// <returns>Whether its message is sufficient for the user.</returns>
    public static bool IsExpected(Exception exception) =>
        exception is OpenAiException or ArgumentException or IOException or InvalidDataException or UnauthorizedAccessException;

    /// <summary>Gets the message of an exception for a user, who does not know the parameters of methods.</summary>
    /// <param name="exception">The exception.</param>
    /// <returns>The message without the name of a parameter.</returns>
    public static string MessageOf(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return exception switch
        {
            ArgumentException { ParamName: { } name } => exception.Message.Replace($" (Parameter '{name}')", "", StringComparison.Ordinal),
            ApiConnectionException => $"{exception.Message.TrimEnd('.')}. Check the network connection and OPENAI_BASE_URL.",
            // Systems call it a lack of rights when a folder is read or written as a file.
            UnauthorizedAccessException when exception.Message.Split('\'') is [_, var path, ..] && Directory.Exists(path) => $"'{path}' is a folder, not a file.",
            _ => exception.Message,
        };
    }

    private static int Report(string problem)
    {
        Console.Error.WriteLine(problem);
        return 1;
    }
}
