namespace OpenAi.Assistants;

/// <summary>The new content of a step.</summary>
public sealed partial record ThreadRunStepDelta : JsonModel
{
    /// <summary>The step.</summary>
    public string Id { get; set; } = "";

    /// <summary>The object type, always <c>thread.run.step.delta</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>The new content.</summary>
    public ThreadRunStepChanges Delta { get; set; } = new();
}
