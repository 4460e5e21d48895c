using System.Diagnostics.CodeAnalysis;

namespace OpenAi.Responses;

/// <summary>Where the model's Python runs: in a container of the caller's, or in one that is made for the response.</summary>
[Union("type")]
[TextVariant<ResponseContainerId>]
[Variant<ResponseAutoContainer>("auto")]
public abstract partial record ResponseCodeContainer : JsonModel
{
    /// <summary>A container by its id.</summary>
    /// <param name="id">The id; <see langword="null"/> stays <see langword="null"/>.</param>
    [return: NotNullIfNotNull(nameof(id))]
    public static implicit operator ResponseCodeContainer?(string? id) => id is null ? null : new ResponseContainerId(id);
}
