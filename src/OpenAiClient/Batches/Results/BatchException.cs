using System.Globalization;
using OpenAi.Errors;

namespace OpenAi.Batches;

/// <summary>Thrown when a batch has no results: the server rejected its file, or has not finished it.</summary>
public sealed class BatchException : OpenAiException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="batch">The batch.</param>
    /// <exception cref="ArgumentNullException"><paramref name="batch"/> is <see langword="null"/>.</exception>
    public BatchException(Batch batch)
        : base(TextOf(batch))
    {
        Batch = batch;
    }

    /// <summary>The batch; <see cref="Batch.Errors"/> has the errors that the server found.</summary>
    public Batch Batch { get; }

    private static string TextOf(Batch batch)
    {
        ArgumentNullException.ThrowIfNull(batch);
        if (!batch.IsDone)
            return $"The batch {batch.Id} has no results yet: its status is {batch.Status}.";
        var errors = (batch.Errors?.Data ?? []).Take(3).Select(static error =>
            (error.Line is { } line ? string.Create(CultureInfo.InvariantCulture, $"line {line}: ") : "") + (error.Message ?? error.Code));
        var said = string.Join("; ", errors);
        return ErrorText.Line($"The server rejected the batch {batch.Id}" + (said.Length > 0 ? $": {said}" : "."), ErrorText.MaxMessage);
    }
}
