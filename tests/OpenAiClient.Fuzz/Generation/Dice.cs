namespace OpenAi.Fuzz.Generation;

/// <summary>Random numbers that follow from a seed, cheaper to start than those of .NET.</summary>
internal sealed class Dice(ulong seed, ulong stream)
{
    private ulong _state = seed ^ Mixed(stream + 0x9E3779B97F4A7C15);

    /// <summary>Numbers that follow from an input, for what is decided while it is read.</summary>
    public static Dice Of(ReadOnlySpan<byte> input)
    {
        var hash = 14695981039346656037;
        foreach (var value in input)
            hash = (hash ^ value) * 1099511628211;
        return new(hash, 0);
    }

    public ulong Next() => Mixed(_state += 0x9E3779B97F4A7C15);

    public int Below(int limit) => (int)(Next() % (ulong)limit);

    public bool OneIn(int count) => Below(count) == 0;

    public T Of<T>(ReadOnlySpan<T> items) => items[Below(items.Length)];

    private static ulong Mixed(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
