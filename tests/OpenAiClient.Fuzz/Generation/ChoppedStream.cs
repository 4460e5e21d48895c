namespace OpenAi.Fuzz.Generation;

/// <summary>Bytes that arrive in pieces of any sizes, or all at once.</summary>
internal sealed class ChoppedStream(byte[] bytes, Dice? dice) : MemoryStream(bytes, writable: false)
{
    public override bool CanSeek => false;

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var most = dice is null ? buffer.Length : dice.OneIn(3) ? 1 : 1 + dice.Below(dice.OneIn(4) ? 4096 : 16);
        return new(Read(buffer.Span[..Math.Min(buffer.Length, most)]));
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();
}
