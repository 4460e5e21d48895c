namespace OpenAi.Responses;

/// <summary>Something about an action on a computer that a person should confirm.</summary>
public sealed partial record ResponseSafetyCheck : JsonModel
{
    /// <summary>Its id.</summary>
    public string Id { get; set; } = "";

    /// <summary>The kind.</summary>
    public string? Code { get; set; }

    /// <summary>What it is about, in words.</summary>
    public string? Message { get; set; }
}
