using OpenAi.Images;

namespace OpenAi.Testing;

/// <summary>A request to <c>/images</c>: a generation, an edit or a variation, as JSON or as a form.</summary>
public sealed record FakeImageRequest
{
    /// <summary>The operation, the last segment of the path: <c>generations</c>, <c>edits</c> or <c>variations</c>.</summary>
    public required string Operation { get; init; }

    /// <summary>The prompt; <see langword="null"/> for variations.</summary>
    public string? Prompt { get; init; }

    /// <summary>The model; <see langword="null"/> when the request has none.</summary>
    public string? Model { get; init; }

    /// <summary>The number of images. Default: 1.</summary>
    public int N { get; init; } = 1;

    /// <summary>The size of the images; <see langword="null"/> when the request has none.</summary>
    public ImageSize? Size { get; init; }

    /// <summary>The format in which the answer contains the images; <see langword="null"/> when the request has none.</summary>
    public ImageResponseFormat? ResponseFormat { get; init; }

    /// <summary>The number of input images, uploaded or referenced.</summary>
    public int InputImages { get; init; }

    /// <summary>Whether the answer is streamed.</summary>
    public bool IsStreamed { get; init; }

    /// <summary>The number of partial images of a stream. Default: 0.</summary>
    public int PartialImages { get; init; }
}
