using System.Diagnostics.CodeAnalysis;

namespace OpenAi.Responses;

/// <summary>The container in which the model's Python code runs: an existing container, or one that is created for the response.</summary>
[Union("type")]
[TextVariant<ResponseContainerId>]
[Variant<ResponseAutoContainer>("auto")]
public abstract partial record ResponseCodeContainer : JsonModel
{
    /// <summary>Converts the id of a container.</summary>
    /// <param name="id">The id; <see langword="null"/> converts to <see langword="null"/>.</param>
    [return: NotNullIfNotNull(nameof(id))]
    public static implicit operator ResponseCodeContainer?(string? id) => id is null ? null : new ResponseContainerId(id);
}
