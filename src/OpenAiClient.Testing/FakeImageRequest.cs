using OpenAi.Images;

namespace OpenAi.Testing;

/// <summary>What was asked of <c>/images</c>, by generation, edit or variation, as JSON or as a form.</summary>
public sealed record FakeImageRequest
{
    /// <summary>The end of the path: <c>generations</c>, <c>edits</c> or <c>variations</c>.</summary>
    public required string Operation { get; init; }

    /// <summary>What the images show; <see langword="null"/> for variations.</summary>
    public string? Prompt { get; init; }

    /// <summary>The model; <see langword="null"/> when the request names none.</summary>
    public string? Model { get; init; }

    /// <summary>How many images. Default: 1.</summary>
    public int N { get; init; } = 1;

    /// <summary>The images' size; <see langword="null"/> when the request names none.</summary>
    public ImageSize? Size { get; init; }

    /// <summary>How the answer carries the images; <see langword="null"/> when the request does not say.</summary>
    public ImageResponseFormat? ResponseFormat { get; init; }

    /// <summary>How many images were sent or named to work on.</summary>
    public int InputImages { get; init; }

    /// <summary>Whether the answer is streamed.</summary>
    public bool IsStreamed { get; init; }

    /// <summary>How many unfinished images a stream shows. Default: 0.</summary>
    public int PartialImages { get; init; }
}
