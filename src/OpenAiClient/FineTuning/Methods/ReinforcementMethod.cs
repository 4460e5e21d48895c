using OpenAi.Graders;

namespace OpenAi.FineTuning;

/// <summary>Reinforcement training.</summary>
public sealed partial record ReinforcementMethod : JsonModel
{
    /// <summary>The grader of the model's output.</summary>
    public required Grader? Grader { get; set; }

    /// <summary>The hyperparameters. Default: the server's.</summary>
    public ReinforcementHyperparameters? Hyperparameters { get; set; }
}
