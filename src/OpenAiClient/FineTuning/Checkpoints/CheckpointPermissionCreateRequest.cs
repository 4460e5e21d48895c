namespace OpenAi.FineTuning;

/// <summary>
/// A request to allow projects to use a checkpoint. <c>POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions</c>
/// </summary>
public sealed partial record CheckpointPermissionCreateRequest : JsonModel
{
    /// <summary>The ids of the projects.</summary>
    public required IReadOnlyList<string> ProjectIds { get; set; }
}
