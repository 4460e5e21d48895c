namespace OpenAi.Moderations;

public partial class ModerationsClient
{
    /// <summary>Classifies text or images into harm categories, by the server's default model. <c>POST /moderations</c></summary>
    /// <param name="input">The input: a text, several texts, or parts such as images.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The results.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="input"/> is <see langword="null"/>.</exception>
    public virtual Task<Moderation> CreateAsync(ModerationInput input, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        return CreateAsync(new ModerationRequest { Input = input }, requestOptions, cancellationToken);
    }
}
