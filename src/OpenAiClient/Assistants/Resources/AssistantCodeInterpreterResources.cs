namespace OpenAi.Assistants;

/// <summary>The files of the code interpreter.</summary>
public sealed partial record AssistantCodeInterpreterResources : JsonModel
{
    /// <summary>The ids of the files, at most 20. In a request, an empty list removes all.</summary>
    public IReadOnlyList<string>? FileIds { get; set; }
}
