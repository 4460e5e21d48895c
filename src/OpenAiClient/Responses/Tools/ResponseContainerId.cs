using OpenAi.Json;

namespace OpenAi.Responses;

/// <summary>A container by its id.</summary>
public sealed partial record ResponseContainerId : ResponseCodeContainer, ITextVariant
{
    /// <summary>Creates a reference from the id of a container.</summary>
    /// <param name="id">The id.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    public ResponseContainerId(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        Id = id;
    }

    /// <summary>The id.</summary>
    public string Id { get; }

    /// <inheritdoc/>
    public override string Type => Id;

    string ITextVariant.Text => Id;
}
