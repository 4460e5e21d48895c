using OpenAi.Images;
using OpenAi.Testing.Chat;
using OpenAi.Testing.Http;
using OpenAi.Testing.Images;
using OpenAi.Testing.World;

namespace OpenAi.Testing;

/// <summary>
/// The answers of <c>/images</c>. Without a script, every image is the same PNG file of one pixel, for any size and format: as base64, or
/// at a URL of this server, which requires no API key.
/// </summary>
public sealed class FakeImages : FakeResource<FakeImageRequest, ImagesResponse>
{
    private const string ImagePath = "fake-images";
    private const long TokensPerImage = 1056;

    private static readonly byte[] _png =
        Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private readonly FakeState _server;

    internal FakeImages(FakeState server)
        : base(server, "fake.Images.Reply(new ImagesResponse { … })") => _server = server;

    internal IEnumerable<FakeRoute> Routes =>
    [
        new("POST", "images/generations", exchange => AnswerAsync(exchange, "generations")),
        new("POST", "images/edits", exchange => AnswerAsync(exchange, "edits")),
        new("POST", "images/variations", exchange => AnswerAsync(exchange, "variations")),
        new("GET", ImagePath + "/{name}", static exchange => exchange.WriteBytesAsync(_png, "image/png")) { IsOpen = true },
    ];

    /// <summary>Whether an image is the default image.</summary>
    internal static bool IsOurs(ReadOnlySpan<byte> image) => image.SequenceEqual(_png);

    // GPT image models always send base64, DALL·E models only on request.
    private static bool IsGpt(FakeImageRequest request) =>
        request.Model is { } model ? !model.StartsWith("dall-e", StringComparison.Ordinal) : request.Operation == "edits" || request.IsStreamed;

    private async Task AnswerAsync(FakeExchange exchange, string operation)
    {
        var (request, problem) = await ImageRequestReader.ReadAsync(exchange, operation).ConfigureAwait(false);
        if ((problem ?? (request.Model is { } model ? _server.ModelProblem(model) : null)) is { } refusal)
        {
            await exchange.WriteErrorAsync(refusal).ConfigureAwait(false);
            return;
        }
        var answer = Next(request) ?? Default(request, exchange.Number);
        answer = answer with { Created = answer.Created ?? _server.Now };
        if (!request.IsStreamed)
        {
            await exchange.WriteAsync(answer).ConfigureAwait(false);
            return;
        }
        foreach (var item in ImageEvents.Of(request, answer))
            await exchange.WriteEventAsync(item, TimeSpan.Zero, item.Type).ConfigureAwait(false);
    }

    private ImagesResponse Default(FakeImageRequest request, int number)
    {
        var asBase64 = request.ResponseFormat == ImageResponseFormat.B64Json || (request.ResponseFormat is null && IsGpt(request));
        var images = Enumerable.Range(0, request.N)
            .Select(index => asBase64
                ? new GeneratedImage { B64Json = Convert.ToBase64String(_png) }
                : new GeneratedImage { Url = $"{_server.BaseAddress}/{ImagePath}/{number}-{index}.png" })
            .ToArray();
        if (!IsGpt(request))
            return new() { Data = images };
        var input = TokenEstimate.Of(request.Prompt ?? "");
        return new()
        {
            Data = images,
            Background = ImageBackground.Opaque,
            OutputFormat = ImageOutputFormat.Png,
            Quality = ImageQuality.Medium,
            Size = request.Size is { } size && size != ImageSize.Auto ? size : ImageSize.Square1024,
            Usage = new()
            {
                InputTokens = input,
                OutputTokens = TokensPerImage * request.N,
                TotalTokens = input + (TokensPerImage * request.N),
                InputTokensDetails = new() { TextTokens = input, ImageTokens = 0 },
            },
        };
    }
}
