namespace OpenAi.Testing.Chat;

/// <summary>Checks the sizes and delays of a stream.</summary>
internal static class FakePace
{
    public static int? Check(int? size)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(size ?? 1, 1, nameof(size));
        return size;
    }

    public static TimeSpan? Check(TimeSpan? delay)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(delay ?? TimeSpan.Zero, TimeSpan.Zero, nameof(delay));
        return delay;
    }
}
