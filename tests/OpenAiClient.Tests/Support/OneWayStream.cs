namespace OpenAi.Tests.Support;

/// <summary>A stream that is not seekable, like one from a network.</summary>
internal sealed class OneWayStream(byte[] bytes) : MemoryStream(bytes)
{
    public override bool CanSeek => false;
}
