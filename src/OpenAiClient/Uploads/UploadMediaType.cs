namespace OpenAi.Uploads;

/// <summary>The media type that <c>/uploads</c> asks for, from a file's name where nobody says it.</summary>
internal static class UploadMediaType
{
    public static string Of(FileUpload file) => file.MediaType == Files.MediaTypes.Unknown ? OfName(file.FileName) : file.MediaType;

    private static string OfName(string name) => Path.GetExtension(name).ToUpperInvariant() switch
    {
        ".JSONL" => "text/jsonl",
        ".JSON" => "application/json",
        ".TXT" => "text/plain",
        ".MD" => "text/markdown",
        ".CSV" => "text/csv",
        ".HTML" => "text/html",
        ".PDF" => "application/pdf",
        ".DOCX" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ".PPTX" => "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        ".XLSX" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ".PNG" => "image/png",
        ".JPG" or ".JPEG" => "image/jpeg",
        ".GIF" => "image/gif",
        ".WEBP" => "image/webp",
        ".ZIP" => "application/zip",
        ".TAR" => "application/x-tar",
        _ => Files.MediaTypes.Unknown,
    };
}
