using OpenAi.Graders;

namespace OpenAi.FineTuning;

/// <summary>Training by reinforcement.</summary>
public sealed partial record ReinforcementMethod : JsonModel
{
    /// <summary>What scores the model's output.</summary>
    public Grader? Grader { get; set; }

    /// <summary>Its settings. Default: the server's.</summary>
    public ReinforcementHyperparameters? Hyperparameters { get; set; }
}
