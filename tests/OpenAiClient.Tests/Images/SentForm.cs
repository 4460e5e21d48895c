using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace OpenAi.Tests.Images;

/// <summary>Parses a form byte by byte, like a server.</summary>
internal static class SentForm
{
    /// <summary>Each part as <c>name=text</c>, or as <c>name=file name (media type): bytes in hexadecimal</c>.</summary>
    public static async Task<IReadOnlyList<string>> PartsOf(HttpContent? content)
    {
        Assert.NotNull(content);
        return await PartsOf(content.Headers.ContentType?.ToString(), await content.ReadAsByteArrayAsync());
    }

    public static async Task<IReadOnlyList<string>> PartsOf(string? contentType, byte[] bytes)
    {
        var type = MediaTypeHeaderValue.Parse(contentType);
        Assert.Equal("multipart/form-data", type.MediaType.Value);
        using var stream = new MemoryStream(bytes);
        var reader = new MultipartReader(HeaderUtilities.RemoveQuotes(type.Boundary).Value!, stream);
        var parts = new List<string>();
        while (await reader.ReadNextSectionAsync() is { } section)
        {
            var disposition = ContentDispositionHeaderValue.Parse(section.ContentDisposition);
            using var body = new MemoryStream();
            await section.Body.CopyToAsync(body);
            var name = HeaderUtilities.RemoveQuotes(disposition.Name).Value;
            parts.Add(disposition.FileName.HasValue
                ? $"{name}={HeaderUtilities.RemoveQuotes(disposition.FileName)} ({section.ContentType}): {Convert.ToHexString(body.ToArray())}"
                : $"{name}={Encoding.UTF8.GetString(body.ToArray())}");
        }
        return parts;
    }
}
