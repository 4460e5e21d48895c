using System.Globalization;
using System.Text.Json;
using OpenAi.Images;
using OpenAi.Testing.Chat;
using OpenAi.Testing.Http;

namespace OpenAi.Testing.Images;

/// <summary>Reads a request of <c>/images</c> in either of its formats, and checks the values as the API does.</summary>
internal static class ImageRequestReader
{
    public static async Task<(FakeImageRequest Request, FakeError? Problem)> ReadAsync(FakeExchange exchange, string operation)
    {
        var form = await exchange.ReadFormAsync().ConfigureAwait(false);
        var json = exchange.Request.Json is { ValueKind: JsonValueKind.Object } body ? body : default(JsonElement?);
        var request = new FakeImageRequest
        {
            Operation = operation,
            Prompt = Field("prompt"),
            Model = Field("model"),
            N = Number("n") ?? 1,
            Size = Field("size"),
            ResponseFormat = Field("response_format"),
            InputImages = form?.Files.Count(static file => file.Name is "image" or "image[]") ?? Images(json),
            IsStreamed = string.Equals(Field("stream"), "true", StringComparison.OrdinalIgnoreCase),
            PartialImages = Number("partial_images") ?? 0,
        };
        return (request, form is null && json is null ? FakeError.NotJson() : Problem(request));

        string? Field(string name) =>
            form is not null ? form[name] is { Count: > 0 } values ? values[0] : null
            : json is { } fields && fields.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value.ToString()
            : null;

        // Text that is not a number is as invalid as a number out of range.
        int? Number(string name) => Field(name) is not { } text ? null : int.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : -1;
    }

    private static int Images(JsonElement? json) =>
        json is { } fields && fields.TryGetProperty("images", out var images) && images.ValueKind == JsonValueKind.Array ? images.GetArrayLength() : 0;

    private static FakeError? Problem(FakeImageRequest request) =>
        request.Operation != "variations" && string.IsNullOrEmpty(request.Prompt) ? FakeError.Missing("prompt")
        : request.Operation != "generations" && request.InputImages == 0 ? FakeError.Missing("image")
        : request.ResponseFormat is not null && request.Model?.StartsWith("gpt-image", StringComparison.Ordinal) == true
            ? new FakeError(400, "unknown_parameter", "GPT image models do not support 'response_format'; they always send base64.", "response_format")
        : ChatRules.Range(request.N, "n", 1, 10) ?? ChatRules.Range(request.PartialImages, "partial_images", 0, 3);
}
