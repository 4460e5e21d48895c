namespace OpenAi.Json;

/// <summary>
/// Marks a property without which an answer is invalid, whatever its status is (<see cref="ApiResult.MissingField"/>). An empty list
/// counts as present; a list of nulls does not.
/// </summary>
/// <param name="unless">Another property whose presence is sufficient. Default: <see langword="null"/>, none.</param>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class EssentialAttribute(string? unless = null) : Attribute
{
    /// <summary>The other property whose presence is sufficient.</summary>
    public string? Unless => unless;
}
