namespace OpenAi.Moderations;

/// <summary>A request to moderate text or images. <c>POST /moderations</c>. Only <see cref="Input"/> is required.</summary>
public sealed partial record ModerationRequest : JsonModel
{
    /// <summary>A text, several texts with a result for each, or parts of text and image with one result for all.</summary>
    public required ModerationInput Input { get; set; }

    /// <summary>The moderation model, such as <c>omni-moderation-latest</c>; images need an omni model. Default: the server's, <c>omni-moderation-latest</c>.</summary>
    public string? Model { get; set; }
}
