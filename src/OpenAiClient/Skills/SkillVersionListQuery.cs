namespace OpenAi.Skills;

/// <summary>The query for listing versions of a skill. <c>GET /skills/{skill_id}/versions</c></summary>
public sealed partial record SkillVersionListQuery : JsonModel
{
    /// <summary>The number of items per page, from 1 to 100. Default: the server's, 20.</summary>
    public int? Limit { get; set; }

    /// <summary>The sort order by creation time. Default: the server's, newest first.</summary>
    public ListOrder? Order { get; set; }

    /// <summary>The id of the item after which the list starts. Default: <see langword="null"/>, the start of the list.</summary>
    public string? After { get; set; }
}
