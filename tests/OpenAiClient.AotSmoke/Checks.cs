namespace OpenAi.AotSmoke;

/// <summary>Runs checks, prints a line for each, and counts them.</summary>
internal sealed class Checks
{
    private int _passed;
    private int _failed;

    public static void Equal<T>(T expected, T actual)
    {
        if (!EqualityComparer<T>.Default.Equals(expected, actual))
            throw new InvalidOperationException($"Expected {expected}, but got {actual?.ToString() ?? "null"}.");
    }

    public static async Task<TException> ThrowsAsync<TException>(Func<Task> act)
        where TException : Exception
    {
        try
        {
            await act();
        }
        catch (TException exception)
        {
            return exception;
        }
        throw new InvalidOperationException($"No {typeof(TException).Name} was thrown.");
    }

    public async Task RunAsync(string name, Func<Task> check)
    {
        try
        {
            await check();
            _passed++;
            Console.WriteLine($"passed  {name}");
        }
        catch (Exception exception)
        {
            _failed++;
            Console.WriteLine($"FAILED  {name}: {exception}");
        }
    }

    /// <summary>Prints the totals and returns the exit code.</summary>
    public int Report()
    {
        Console.WriteLine($"{_passed} passed, {_failed} failed");
        return _failed == 0 ? 0 : 1;
    }
}
