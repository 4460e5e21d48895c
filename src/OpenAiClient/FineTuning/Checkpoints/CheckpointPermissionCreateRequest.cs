namespace OpenAi.FineTuning;

/// <summary>Projects that may use a checkpoint. <c>POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions</c></summary>
public sealed partial record CheckpointPermissionCreateRequest : JsonModel
{
    /// <summary>The projects.</summary>
    public required IReadOnlyList<string> ProjectIds { get; set; }
}
