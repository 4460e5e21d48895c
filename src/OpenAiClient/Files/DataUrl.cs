namespace OpenAi.Files;

/// <summary>Converts bytes to a <c>data:</c> URL.</summary>
internal static class DataUrl
{
    public static string Of(ReadOnlySpan<byte> bytes, string mediaType) => $"data:{mediaType};base64,{Convert.ToBase64String(bytes)}";
}
