namespace OpenAi.Responses;

/// <summary>A skill on the caller's computer.</summary>
public sealed partial record ResponseLocalSkill : JsonModel
{
    /// <summary>The name.</summary>
    public string Name { get; set; } = "";

    /// <summary>The purpose.</summary>
    public string Description { get; set; } = "";

    /// <summary>The path of its directory.</summary>
    public string Path { get; set; } = "";
}
