namespace OpenAi.Costs;

/// <summary>Numbers of tokens by kind. None of the numbers is negative.</summary>
internal readonly record struct TokenKinds(long Text, long Audio = 0, long Image = 0)
{
    public long Total => Text + Audio + Image;

    public static TokenKinds operator -(TokenKinds all, TokenKinds part) => new(all.Text - part.Text, all.Audio - part.Audio, all.Image - part.Image);

    /// <summary>
    /// Splits a total; tokens that are neither audio nor images are text. Invalid numbers of a server are limited to valid ones.
    /// </summary>
    public static TokenKinds Of(long total, long? audio = null, long? image = null)
    {
        var all = Math.Max(total, 0);
        var sound = Math.Clamp(audio ?? 0, 0, all);
        var images = Math.Clamp(image ?? 0, 0, all - sound);
        return new(all - sound - images, sound, images);
    }

    /// <summary>Takes tokens of unknown kinds: of text first, then of images, then of audio.</summary>
    public TokenKinds Take(long count)
    {
        var text = Math.Clamp(count, 0, Text);
        var image = Math.Clamp(count - text, 0, Image);
        return new(text, Math.Clamp(count - text - image, 0, Audio), image);
    }

    public decimal At(decimal text, decimal audio, decimal image) => Text * text + Audio * audio + Image * image;
}
