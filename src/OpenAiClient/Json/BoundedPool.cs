using System.Buffers;
using System.Runtime.CompilerServices;

namespace OpenAi.Json;

/// <summary>Rents temporary arrays. Only small ones are pooled; the shared pool would keep large ones for the life of the process.</summary>
internal static class BoundedPool<T>
    where T : struct
{
    /// <summary>The size of the largest array that is pooled.</summary>
    public const int MaxBytes = 1024 * 1024;

    /// <summary>Returns an array of at least the given length, with arbitrary content.</summary>
    public static T[] Rent(int length) =>
        (long)length * Unsafe.SizeOf<T>() <= MaxBytes ? ArrayPool<T>.Shared.Rent(length) : GC.AllocateUninitializedArray<T>(length);

    /// <summary>Returns an array to the pool.</summary>
    /// <param name="array">The array, which is not used any more.</param>
    /// <param name="clears">Whether the content is cleared, so that the next user of the array cannot see it.</param>
    public static void Return(T[] array, bool clears = false)
    {
        if ((long)array.Length * Unsafe.SizeOf<T>() <= MaxBytes)
            ArrayPool<T>.Shared.Return(array, clears);
    }

    /// <summary>Returns a larger array with the same content, and returns the old one to the pool.</summary>
    public static T[] Grown(T[] array)
    {
        var larger = Rent(checked(array.Length * 2));
        array.CopyTo(larger, 0);
        Return(array);
        return larger;
    }
}
