namespace OpenAi.FineTuning;

/// <summary>The metrics of a model at a step of its fine-tuning.</summary>
public sealed partial record FineTuningMetrics : JsonModel
{
    /// <summary>The type of the metrics. The API's description does not contain it.</summary>
    public string? Type { get; set; }

    /// <summary>The step.</summary>
    public double? Step { get; set; }

    /// <summary>The loss on the training data.</summary>
    public double? TrainLoss { get; set; }

    /// <summary>The token accuracy on the training data.</summary>
    public double? TrainMeanTokenAccuracy { get; set; }

    /// <summary>The loss on a part of the validation data.</summary>
    public double? ValidLoss { get; set; }

    /// <summary>The token accuracy on a part of the validation data.</summary>
    public double? ValidMeanTokenAccuracy { get; set; }

    /// <summary>The loss on all of the validation data.</summary>
    public double? FullValidLoss { get; set; }

    /// <summary>The token accuracy on all of the validation data.</summary>
    public double? FullValidMeanTokenAccuracy { get; set; }
}
