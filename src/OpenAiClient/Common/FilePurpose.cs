namespace OpenAi;

/// <summary>What a file is for, which decides what may be in it. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class FilePurpose
{
    /// <summary>For assistants, and for search in vector stores.</summary>
    public static FilePurpose Assistants { get; } = new("assistants");

    /// <summary>Made by an assistant. Not for uploads.</summary>
    public static FilePurpose AssistantsOutput { get; } = new("assistants_output");

    /// <summary>The requests of a batch. Such files expire after 30 days.</summary>
    public static FilePurpose Batch { get; } = new("batch");

    /// <summary>The answers to a batch. Not for uploads.</summary>
    public static FilePurpose BatchOutput { get; } = new("batch_output");

    /// <summary>Examples to train a model on.</summary>
    public static FilePurpose FineTune { get; } = new("fine-tune");

    /// <summary>What a training gave. Not for uploads.</summary>
    public static FilePurpose FineTuneResults { get; } = new("fine-tune-results");

    /// <summary>Images to train a model on.</summary>
    public static FilePurpose Vision { get; } = new("vision");

    /// <summary>Anything, for use as a model's input.</summary>
    public static FilePurpose UserData { get; } = new("user_data");

    /// <summary>The data of an evaluation.</summary>
    public static FilePurpose Evals { get; } = new("evals");
}
