namespace OpenAi.Assistants;

/// <summary>The ranker of the results of a file search. Unlisted values are preserved.</summary>
[OpenEnum]
public sealed partial class AssistantRanker
{
    /// <summary>The server decides; the default.</summary>
    public static AssistantRanker Auto { get; } = new("auto");

    /// <summary>The ranker of August 2024.</summary>
    public static AssistantRanker Default20240821 { get; } = new("default_2024_08_21");
}
