namespace OpenAi.ChatKit;

/// <summary>Whether traces of a workflow are kept.</summary>
public sealed partial record ChatKitTracing : JsonModel
{
    /// <summary>Whether they are kept.</summary>
    public bool? Enabled { get; set; }
}
