namespace OpenAi.Files;

/// <summary>Bytes as a URL.</summary>
internal static class DataUrl
{
    public static string Of(ReadOnlySpan<byte> bytes, string mediaType) => $"data:{mediaType};base64,{Convert.ToBase64String(bytes)}";
}
