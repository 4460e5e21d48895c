namespace OpenAi.Json;

/// <summary>
/// The property holds what the operation exists for: an answer without it is a failure, whatever its status says
/// (<see cref="ApiResult.MissingField"/>). An empty list that was sent is there; one that holds nothing but null is not.
/// </summary>
/// <param name="unless">Another property that says as much, where it has come. Default: none does.</param>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class EssentialAttribute(string? unless = null) : Attribute
{
    /// <summary>The other property.</summary>
    public string? Unless => unless;
}
