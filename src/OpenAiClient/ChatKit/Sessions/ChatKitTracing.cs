namespace OpenAi.ChatKit;

/// <summary>Whether traces of a workflow are stored.</summary>
public sealed partial record ChatKitTracing : JsonModel
{
    /// <summary>Whether traces are stored.</summary>
    public bool? Enabled { get; set; }
}
