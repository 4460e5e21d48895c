namespace OpenAi.Testing;

/// <summary>A resource whose objects take a while to complete, so that clients poll them.</summary>
public abstract class FakePolled
{
    private int _polls = 1;

    private protected FakePolled()
    {
    }

    /// <summary>The number of times an object must be fetched until it is completed. Default: 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int PollsUntilDone
    {
        get => _polls;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            _polls = value;
        }
    }

    /// <summary>
    /// The polling interval that the server asks clients to use (<c>openai-poll-after-ms</c>). Default: 5 ms; with <see langword="null"/> it
    /// sends none.
    /// </summary>
    public TimeSpan? PollAfter { get; set; } = TimeSpan.FromMilliseconds(5);
}
