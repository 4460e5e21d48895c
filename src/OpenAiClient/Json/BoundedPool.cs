using System.Buffers;
using System.Runtime.CompilerServices;

namespace OpenAi.Json;

/// <summary>Arrays for a moment. Small ones are rented; the shared pool would keep large ones for the life of the process.</summary>
internal static class BoundedPool<T>
    where T : struct
{
    /// <summary>The size of the largest array that is rented.</summary>
    public const int MaxBytes = 1024 * 1024;

    /// <summary>An array of at least a length, with whatever is in it.</summary>
    public static T[] Rent(int length) =>
        (long)length * Unsafe.SizeOf<T>() <= MaxBytes ? ArrayPool<T>.Shared.Rent(length) : GC.AllocateUninitializedArray<T>(length);

    /// <summary>Gives an array back.</summary>
    /// <param name="array">The array, which nobody uses any more.</param>
    /// <param name="clears">Whether the next to rent it must not see what is in it.</param>
    public static void Return(T[] array, bool clears = false)
    {
        if ((long)array.Length * Unsafe.SizeOf<T>() <= MaxBytes)
            ArrayPool<T>.Shared.Return(array, clears);
    }

    /// <summary>A larger array with the same content, in the place of one that is given back.</summary>
    public static T[] Grown(T[] array)
    {
        var larger = Rent(checked(array.Length * 2));
        array.CopyTo(larger, 0);
        Return(array);
        return larger;
    }
}
