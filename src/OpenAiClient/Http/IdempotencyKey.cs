using System.Buffers.Binary;

namespace OpenAi.Http;

/// <summary>Creates the keys by which a server recognizes a retry.</summary>
internal static class IdempotencyKey
{
    public const string Header = "Idempotency-Key";

    private const int Version = 7;
    private const int Variant = 8;

    /// <summary>Returns a random UUID (version 4). <see cref="Guid.NewGuid"/> would take an eighth of the library's time for a call, because it makes a system call.</summary>
    public static string Create(TimeProvider time)
    {
        Span<byte> bytes = stackalloc byte[16];
        RandomNumber.Fill(bytes);
        // A process that is restored several times from one snapshot has the same random numbers each time, but at different times.
        BinaryPrimitives.WriteInt64LittleEndian(bytes, BinaryPrimitives.ReadInt64LittleEndian(bytes) ^ time.GetUtcNow().Ticks);
        bytes[Version] = (byte)((bytes[Version] & 0x0f) | 0x40);
        bytes[Variant] = (byte)((bytes[Variant] & 0x3f) | 0x80);
        return new Guid(bytes).ToString();
    }
}
