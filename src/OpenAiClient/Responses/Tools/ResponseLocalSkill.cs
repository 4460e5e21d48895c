namespace OpenAi.Responses;

/// <summary>A skill that lies on the caller's own machine.</summary>
public sealed partial record ResponseLocalSkill : JsonModel
{
    /// <summary>Its name.</summary>
    public string Name { get; set; } = "";

    /// <summary>What it is for.</summary>
    public string Description { get; set; } = "";

    /// <summary>The path of its directory.</summary>
    public string Path { get; set; } = "";
}
