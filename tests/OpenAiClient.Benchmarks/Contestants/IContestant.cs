namespace OpenAi.Benchmarks.Contestants;

/// <summary>
/// One way to call the API. Every method returns a number that depends on the whole answer, so that no contestant can skip work; the
/// numbers are compared before anything is measured.
/// </summary>
public interface IContestant
{
    /// <summary>The length of a chat answer's text.</summary>
    Task<int> ChatAsync();

    /// <summary>The length of a streamed answer's text.</summary>
    Task<int> StreamAsync();

    /// <summary>The length of the text of a response.</summary>
    Task<int> RespondAsync();

    /// <summary>The length of the text of a streamed response.</summary>
    Task<int> StreamResponseAsync();

    /// <summary>The number of flagged categories, plus 1,000 for the input when none is flagged.</summary>
    Task<int> ModerateAsync();

    /// <summary>The number of values in all vectors.</summary>
    Task<int> EmbedAsync();

    /// <summary>The length of all models' ids.</summary>
    Task<int> ListModelsAsync();
}
