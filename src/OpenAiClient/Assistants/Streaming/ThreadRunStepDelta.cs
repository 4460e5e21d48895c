namespace OpenAi.Assistants;

/// <summary>What is new in a step.</summary>
public sealed partial record ThreadRunStepDelta : JsonModel
{
    /// <summary>The step.</summary>
    public string Id { get; set; } = "";

    /// <summary>The API's name for this kind of object: <c>thread.run.step.delta</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>What is new.</summary>
    public ThreadRunStepChanges Delta { get; set; } = new();
}
