namespace OpenAi.Extensions.AI;

/// <summary>Names for files that have none; the API detects the format of a file by its extension.</summary>
internal static class FileNames
{
    public static string Of(string mediaType) => "file." + mediaType.ToLowerInvariant() switch
    {
        "text/plain" => "txt",
        "text/markdown" => "md",
        "image/jpeg" => "jpg",
        "audio/mpeg" => "mp3",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document" => "docx",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" => "xlsx",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation" => "pptx",
        "application/octet-stream" => "bin",
        var other => Subtype(other),
    };

    private static string Subtype(string mediaType)
    {
        var subtype = mediaType.Split(';')[0].Split('/')[^1].Split('+')[0];
        return subtype.StartsWith("x-", StringComparison.Ordinal) ? subtype[2..] : subtype;
    }
}
