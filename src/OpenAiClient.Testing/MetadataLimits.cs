namespace OpenAi.Testing;

/// <summary>How much metadata an object can have; attributes of files are held to the same.</summary>
internal static class MetadataLimits
{
    public const int Pairs = 16;
    public const int Name = 64;
    public const int Value = 512;
}
