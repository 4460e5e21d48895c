using Microsoft.Extensions.AI;

namespace OpenAi.Extensions.AI;

/// <summary>Converts contents to parts of a chat message.</summary>
internal static class ChatContents
{
    public static Chat.ChatContent Of(IList<AIContent> contents)
    {
        // Nearly all messages consist of a single text, and every server accepts it as a plain string.
        if (contents is [TextContent { RawRepresentation: not Chat.ChatContentPart } only])
            return only.Text;
        var parts = new List<Chat.ChatContentPart>(contents.Count);
        foreach (var content in contents)
        {
            if (PartOf(content) is { } part)
                parts.Add(part);
        }
        return Of(parts);
    }

    public static Chat.ChatContent Of(List<Chat.ChatContentPart> parts) => parts switch
    {
        [] => "",
        [Chat.ChatTextPart { PromptCacheBreakpoint: null, ExtraFields: null } only] => only.Text,
        _ => parts,
    };

    /// <summary>
    /// Converts a content to the equivalent part; returns <see langword="null"/> for content that is not part of a message, such as usage.
    /// </summary>
    /// <exception cref="NotSupportedException">The API does not support the caller's data.</exception>
    public static Chat.ChatContentPart? PartOf(AIContent content) => content switch
    {
        TextContent { RawRepresentation: Chat.ChatTextPart raw } text => raw.Text == text.Text ? raw : raw with { Text = text.Text },
        { RawRepresentation: Chat.ChatContentPart raw } => raw,
        TextContent text => new Chat.ChatTextPart { Text = text.Text },
        DataContent data => DataPart(data),
        UriContent link when link.HasTopLevelMediaType("image") => Image(link.Uri.OriginalString, content),
        UriContent { Uri.Scheme: "data" } link => DataPart(new DataContent(link.Uri, link.MediaType)),
        UriContent link => throw new NotSupportedException($"Chat completions accept URLs of images only, not of {link.MediaType}: send the bytes as a DataContent, or upload the file."),
        HostedFileContent file => Chat.ChatContentPart.FromFileId(file.FileId),
        _ => null,
    };

    private static Chat.ChatContentPart DataPart(DataContent data)
    {
        if (data.HasTopLevelMediaType("image"))
            return Image(data.Uri, data);
        if (data.HasTopLevelMediaType("audio"))
            return new Chat.ChatAudioPart { InputAudio = new() { Data = data.Base64Data.ToString(), Format = AudioFormats.OfMediaType(data.MediaType) } };
        return new Chat.ChatFilePart { File = new() { FileData = data.Uri, Filename = data.Name ?? FileNames.Of(data.MediaType) } };
    }

    private static Chat.ChatImagePart Image(string url, AIContent content) => new() { ImageUrl = new() { Url = url, Detail = DetailOf(content) } };

    private static ImageDetail? DetailOf(AIContent content) =>
        content.AdditionalProperties is { } properties && properties.TryGetValue("detail", out var detail) ? detail?.ToString() : null;
}
