namespace OpenAi.Responses;

/// <summary>A safety check of an action on a computer, which a person should confirm.</summary>
public sealed partial record ResponseSafetyCheck : JsonModel
{
    /// <summary>The id.</summary>
    public string Id { get; set; } = "";

    /// <summary>The kind of check.</summary>
    public string? Code { get; set; }

    /// <summary>A description of the check.</summary>
    public string? Message { get; set; }
}
