namespace OpenAi;

/// <summary>The purpose of a file, which determines its allowed content. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class FilePurpose
{
    /// <summary>For assistants, and for search in vector stores.</summary>
    public static FilePurpose Assistants { get; } = new("assistants");

    /// <summary>Created by an assistant. Not for uploads.</summary>
    public static FilePurpose AssistantsOutput { get; } = new("assistants_output");

    /// <summary>The requests of a batch. Such files expire after 30 days.</summary>
    public static FilePurpose Batch { get; } = new("batch");

    /// <summary>The answers of a batch. Not for uploads.</summary>
    public static FilePurpose BatchOutput { get; } = new("batch_output");

    /// <summary>Examples for fine-tuning.</summary>
    public static FilePurpose FineTune { get; } = new("fine-tune");

    /// <summary>The results of fine-tuning. Not for uploads.</summary>
    public static FilePurpose FineTuneResults { get; } = new("fine-tune-results");

    /// <summary>Images for fine-tuning.</summary>
    public static FilePurpose Vision { get; } = new("vision");

    /// <summary>Any file, as an input of a model.</summary>
    public static FilePurpose UserData { get; } = new("user_data");

    /// <summary>The data of an eval.</summary>
    public static FilePurpose Evals { get; } = new("evals");
}
