namespace OpenAi.Assistants;

/// <summary>What ranks the results of a file search. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class AssistantRanker
{
    /// <summary>The server decides; the default.</summary>
    public static AssistantRanker Auto { get; } = new("auto");

    /// <summary>The ranker of August 2024.</summary>
    public static AssistantRanker Default20240821 { get; } = new("default_2024_08_21");
}
