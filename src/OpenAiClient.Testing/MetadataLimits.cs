namespace OpenAi.Testing;

/// <summary>The limits of the metadata of an object; the attributes of files have the same limits.</summary>
internal static class MetadataLimits
{
    public const int Pairs = 16;
    public const int Name = 64;
    public const int Value = 512;
}
