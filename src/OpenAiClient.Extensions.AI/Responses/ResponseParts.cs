using Microsoft.Extensions.AI;
using OpenAi.Responses;

namespace OpenAi.Extensions.AI;

/// <summary>Converts contents to parts of a message or of a function's output.</summary>
internal static class ResponseParts
{
    /// <summary>
    /// Converts a content to the equivalent part; returns <see langword="null"/> for content that is not part of a message, such as usage.
    /// </summary>
    public static ResponseContentPart? Of(AIContent content) => content switch
    {
        TextContent { RawRepresentation: ResponseInputTextPart raw } text => raw.Text == text.Text ? raw : raw with { Text = text.Text },
        { RawRepresentation: ResponseContentPart raw } => raw,
        TextContent text => new ResponseInputTextPart { Text = text.Text },
        DataContent data when data.HasTopLevelMediaType("image") => Image(data.Uri, data),
        DataContent data => new ResponseInputFilePart { FileData = data.Uri, Filename = data.Name ?? FileNames.Of(data.MediaType) },
        UriContent link when link.HasTopLevelMediaType("image") => Image(link.Uri.OriginalString, link),
        UriContent link => new ResponseInputFilePart { FileUrl = link.Uri.OriginalString },
        HostedFileContent file when file.HasTopLevelMediaType("image") => new ResponseInputImagePart { FileId = file.FileId, Detail = DetailOf(file) },
        HostedFileContent file => new ResponseInputFilePart { FileId = file.FileId },
        _ => null,
    };

    /// <summary>
    /// Converts the result of a function: contents, such as images and files, become parts, everything else becomes text.
    /// </summary>
    public static ResponseContent OfResult(object? result)
    {
        IEnumerable<AIContent>? contents = result switch
        {
            TextContent => null,
            AIContent one => [one],
            IEnumerable<AIContent> many when !many.All(static content => content is TextContent) => many,
            _ => null,
        };
        if (contents is null)
            return ResultTexts.Of(result);
        var parts = contents.Select(static content => Of(content) ?? new ResponseInputTextPart { Text = PlainJson.Text(content) });
        return parts.ToList();
    }

    private static ResponseInputImagePart Image(string url, AIContent content) => new() { ImageUrl = url, Detail = DetailOf(content) };

    private static ImageDetail? DetailOf(AIContent content) =>
        content.AdditionalProperties is { } properties && properties.TryGetValue("detail", out var detail) ? detail?.ToString() : null;
}
