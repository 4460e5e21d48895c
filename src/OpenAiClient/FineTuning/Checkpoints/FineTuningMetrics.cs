namespace OpenAi.FineTuning;

/// <summary>How good a model was at a step of its training.</summary>
public sealed partial record FineTuningMetrics : JsonModel
{
    /// <summary>The kind of numbers. The API's description does not have it.</summary>
    public string? Type { get; set; }

    /// <summary>The step.</summary>
    public double? Step { get; set; }

    /// <summary>The loss on the examples.</summary>
    public double? TrainLoss { get; set; }

    /// <summary>The accuracy on the examples.</summary>
    public double? TrainMeanTokenAccuracy { get; set; }

    /// <summary>The loss on a part of the examples to check by.</summary>
    public double? ValidLoss { get; set; }

    /// <summary>The accuracy on a part of the examples to check by.</summary>
    public double? ValidMeanTokenAccuracy { get; set; }

    /// <summary>The loss on all examples to check by.</summary>
    public double? FullValidLoss { get; set; }

    /// <summary>The accuracy on all examples to check by.</summary>
    public double? FullValidMeanTokenAccuracy { get; set; }
}
